import type { DeletionStrings } from '../en/deletion.ts';

export const deletionDe: DeletionStrings = {
  ask: {
    topic: 'Thema löschen',
    meeting: 'Dieses Treffen löschen',
    actionItem: 'Löschen',
    oneOnOne: 'Dieses 1:1 löschen …',
  },
  title: {
    topic: 'Dieses Thema löschen?',
    meeting: 'Dieses Treffen löschen?',
    actionItem: 'Diese Aufgabe löschen?',
    oneOnOne: 'Dieses 1:1 löschen?',
  },
  goes: {
    topic: 'Das Thema und seine Notizen verschwinden, für euch beide.',
    meeting: 'Antworten, Themen und Notizen verschwinden, für euch beide. Aufgaben bleiben.',
    actionItem: 'Sie verschwindet für euch beide, auch ihre Karten in euren Chats, soweit Teams das zulässt.',
    oneOnOne: 'Alles darin verschwindet, für euch beide: Treffen, Agenda, Aufgaben und Erinnerungen.',
  },
  askOf: (action, name) => `${action}: ${name}`,
  whenPart: (other) =>
    `Das geschieht in einer Stunde, oder sofort, wenn ${other} zustimmt. Bis dahin kannst du es zurücknehmen.`,
  whenWhole: (other) =>
    `Das geschieht in 30 Tagen, oder sofort, wenn ${other} zustimmt. Bis dahin kannst du es zurücknehmen.`,
  confirm: 'Löschen',
  asked: (when) => `Wird gelöscht: ${when}.`,
  askedBy: (name, when) => `${name} möchte das löschen. Gelöscht wird es: ${when}.`,
  wholeAsked: (when) => `Du möchtest dieses 1:1 löschen. Gelöscht wird es: ${when}.`,
  wholeAskedBy: (name, when) =>
    `${name} möchte dieses 1:1 löschen. Gelöscht wird es: ${when}. Exportiere vorher den Verlauf, wenn du eine Kopie willst.`,
  keep: 'Behalten',
  now: 'Jetzt löschen',
  willGo: 'Es wird gelöscht.',
  stays: 'Es bleibt.',
  leave: {
    open: 'Opener verlassen …',
    title: 'Opener verlassen?',
    text: 'Was nur dir gehört, wird sofort gelöscht. Was ihr geteilt habt, bleibt für die anderen lesbar; du kannst es nicht mehr öffnen.',
    copy: 'Du willst eine Kopie? Exportiere vorher deinen Verlauf.',
    named: 'In dem, was ihr geteilt habt, erscheinst du',
    withName: 'mit meinem Namen',
    withoutName: 'als „Ehemaliges Teammitglied“',
    confirm: 'Opener verlassen',
    done: 'Du hast Opener verlassen. Um neu anzufangen, öffne es in einem Chat.',
  },
};
