import type { ActionItemStore } from '../actionItems/store.ts';
import type { AgendaDoor } from '../agenda/door.ts';
import type { Publish } from '../events.ts';
import type { Clock, OneOnOneStore } from '../ports.ts';
import type { MeetingStore } from './store.ts';

/** What the stories of a meeting are told with. */
export type MeetingNeeds = {
  store: Pick<OneOnOneStore, 'read' | 'replace'>;
  meetings: MeetingStore;
  actionItems: Pick<ActionItemStore, 'list'>;
  agenda: AgendaDoor;
  publish: Publish;
  clock: Clock;
};
