import { createContext, use } from 'react';
import type { ConsentOutcome } from '../../../contract/consent.ts';
import type { Notice } from '../../../contract/notices.ts';
import type { Client } from '../api/client.ts';
import type { DrawablePhotos } from '../api/drawablePhotos.ts';
import type { DeviceMemory } from '../device/deviceMemory.ts';
import type { LiveSession } from '../live/liveSession.ts';
import type { ActionOutbox } from '../outbox/unsavedActions.ts';
import type { MeetingStage } from '../teams/teamsHost.ts';

/** What the panel needs from outside: the server (a call of each route), the agenda document, this device. */
export type Services = Omit<Client, 'oneOnOnes' | 'photos'> & {
  api: Client['oneOnOnes'];
  photos: DrawablePhotos;
  /** Opens the window in which Microsoft asks. On the press of a button only; never rejects. */
  askConsent(ticket: string): Promise<ConsentOutcome>;
  /** `known`: the agenda as the server has just told it. */
  openSession(of: {
    oneOnOneId: string;
    personId: string;
    onNotice(notice: Notice): void;
    known?: Uint8Array;
  }): LiveSession;
  /** null where there is no call beside. */
  stage: MeetingStage | null;
  /** Goes to a chat of Teams. */
  openChat(chatId: string): void;
  /** Action items on this device that the server does not have yet. */
  actionOutbox: ActionOutbox;
  device: DeviceMemory;
  /** This device's IANA time zone now. */
  zone(): string;
};

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext;

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices stands outside of the tab');
  return services;
}
