import { createContext, use } from 'react';
import type { ConsentOutcome } from '../../../contract/connections.ts';
import type { Notice } from '../../../contract/live.ts';
import type { ActionItemApi } from '../../api/actionItems.ts';
import type { CadenceApi } from '../../api/cadence.ts';
import type { ConnectionApi } from '../../api/connections.ts';
import type { HistoryApi } from '../../api/history.ts';
import type { MeetingApi } from '../../api/meetings.ts';
import type { MineApi } from '../../api/mine.ts';
import type { OneOnOneApi } from '../../api/oneOnOnes.ts';
import type { PhotoApi } from '../../api/photos.ts';
import type { DeviceMemory } from '../../device/deviceMemory.ts';
import type { LiveSession } from '../../live/liveSession.ts';
import type { Stage } from '../../teams/teamsHost.ts';

/** What the panel needs from outside: the server, the living agenda, this device. */
export type Services = {
  api: OneOnOneApi;
  actionItems: ActionItemApi;
  cadence: CadenceApi;
  history: HistoryApi;
  meetings: MeetingApi;
  mine: MineApi;
  connections: ConnectionApi;
  photos: PhotoApi;
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
  stage: Stage | null;
  /** Goes to a chat of Teams. */
  openChat(chatId: string): void;
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
