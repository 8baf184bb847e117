import type { ConnectionState, Feature } from '../../domain/connection.ts';

/** Words about what a person may connect of their own Microsoft account. */
export const connectionsEn = {
  locale: 'en',
  title: 'Connections',
  intro: 'Opener works without any of these. Each is yours alone, and you can disconnect it at any time.',
  features: {
    calendar: {
      name: 'Calendar',
      why: 'Keeps your brief right when your 1:1 moves or is cancelled.',
      reads:
        'While you have Opener open it reads when your meetings with a Teams link are, your time zone and your working hours. No titles, no texts. It keeps the times of this 1:1, and your zone and hours, so that nothing comes outside of them.',
    },
    toDo: {
      name: 'Microsoft To Do',
      why: 'Puts what you promised among your other tasks.',
      reads:
        'Opener makes a list named "Opener" with the items that you hand over, and notices there when one is done. Your organisation keeps that list, by its own rules.',
    },
    people: {
      name: 'Who is your manager',
      why: 'Saves you saying who of you two is the manager.',
      reads: 'Opener asks your organisation who your manager is, and keeps nothing of the answer.',
    },
    photo: {
      name: 'Your photo',
      why: 'Shows your face next to what you write, instead of a letter.',
      reads:
        'While you have Opener open it fetches your photo from your Microsoft account, once a day at most, and keeps it. In each of your 1:1s only you two see it. When you disconnect it, it is deleted.',
    },
  } satisfies Record<Feature, { name: string; why: string; reads: string }>,
  states: {
    notHere: 'Not set up in your organisation',
    off: 'Not connected',
    connected: 'Connected',
    consentNeeded: 'Microsoft wants to ask you',
    refused: 'Your organisation does not allow it',
    unavailable: 'Microsoft does not answer now',
  } satisfies Record<ConnectionState, string>,
  turnOn: (name: string) => `Connect: ${name}`,
  turnOff: (name: string) => `Disconnect: ${name}`,
  connect: 'Connect',
  end: 'Disconnect',
  askTitle: 'Microsoft will ask you',
  ask: 'A Microsoft window opens and asks whether Opener may do this for you. You can undo it there or here.',
  goOn: 'Continue to Microsoft',
  notNow: 'Not now',
  declined: 'You said no, and nothing was connected.',
  failed: 'The window was closed before it was done. Nothing was connected.',
  couldNot: 'That could not be changed. Try again.',
  loading: 'Looking …',
  closeWindow: 'You can close this window.',
  handOver: (title: string) => `Hand over to To Do: ${title}`,
  handedOver: (title: string) => `In To Do. Take back: ${title}`,
  managerIs: (name: string) => `Your organisation says that ${name} is your manager.`,
  toDo: 'To Do',
  notHanded: 'To Do could not be reached. Try again.',
};

export type ConnectionsStrings = typeof connectionsEn;
