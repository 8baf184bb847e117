import type { ActionItemStore } from '../actionItems/store.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { Publish } from '../events.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import type { MeetingStore } from './store.ts';

/** What the use cases of a meeting need. */
export type MeetingDependencies = {
  store: Pick<OneOnOneStore, 'read' | 'replace'>;
  meetings: MeetingStore;
  actionItems: ActionItemStore;
  agenda: AgendaDocuments;
  publish: Publish;
  clock: Clock;
};
