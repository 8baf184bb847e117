import type { AgendaDocument } from '../../contract/agendaDocument.ts';
import { forgetMeeting, forgetTopic } from '../../contract/recordedAgenda.ts';
import type { ShownOnCard } from '../../domain/chat.ts';
import type { DeletionSubject } from '../../domain/deletion.ts';
import { meetingIdOfNumber, meetingNumberOf } from '../../domain/meetingId.ts';
import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import { changeExportedTasks } from '../connections/changeExportedTasks.ts';
import type { ExportedTaskStore } from '../connections/stores.ts';
import { bringAgendaUpToDate } from '../meetings/bringAgendaUpToDate.ts';
import { changeMeeting } from '../meetings/changeMeeting.ts';
import type { MeetingDependencies } from '../meetings/dependencies.ts';
import { unlessGone } from '../unlessFailed.ts';
import { update } from '../update.ts';
import type { ErasureStore } from './store.ts';

export type PartDependencies = Pick<MeetingDependencies, 'store' | 'meetings' | 'agenda' | 'clock'> & {
  erasure: Pick<ErasureStore, 'eraseMeeting' | 'eraseActionItem'>;
  exportedTasks: ExportedTaskStore;
  /**
   * Changes an agenda document, and has log and snapshot written anew without what the change took out of it. Told
   * again, it does so again.
   */
  purge: (oneOnOneId: string, change: (doc: AgendaDocument) => void) => Promise<void>;
  /** Takes the cards of these out of chats, as far as Teams lets us. Never rejects. */
  removeCards: (keys: readonly ShownOnCard[]) => Promise<void>;
};

type Part = Exclude<DeletionSubject, { kind: 'oneOnOne' }>;

/**
 * Deletes one thing of a 1:1 wherever it is stored. Each step follows from what is stored alone, so that it is run again
 * from the start where it was cut off.
 * @throws Failure unavailable, changedMeanwhile
 */
export function erasePart(dependencies: PartDependencies) {
  return async (oneOnOneId: string, part: Part): Promise<void> => {
    if (part.kind === 'actionItem') return await eraseActionItem(dependencies, oneOnOneId, part.actionId);
    // What a wrap-up has recorded and not taken off the agenda yet would stay there.
    await bringAgendaUpToDate(dependencies)(oneOnOneId);
    if (part.kind === 'topic') await eraseTopic(dependencies, oneOnOneId, part);
    else await eraseMeeting(dependencies, oneOnOneId, part.meetingId);
  };
}

async function eraseActionItem(
  { erasure, exportedTasks, removeCards }: PartDependencies,
  oneOnOneId: string,
  actionId: string,
): Promise<void> {
  const { tenantId, personIds } = splitOneOnOneId(oneOnOneId) ?? { tenantId: '', personIds: [] };
  await removeCards([{ oneOnOneId, actionId }]);
  for (const id of personIds) {
    await changeExportedTasks(exportedTasks, { id, tenantId }, oneOnOneId, (tasks) => {
      const left = tasks.filter((task) => task.actionId !== actionId);
      return left.length === tasks.length ? tasks : left;
    });
  }
  await erasure.eraseActionItem(oneOnOneId, actionId);
}

async function eraseTopic(
  dependencies: PartDependencies,
  oneOnOneId: string,
  { meetingId, itemId }: Extract<Part, { kind: 'topic' }>,
): Promise<void> {
  await changeMeeting(dependencies, { oneOnOneId, meetingId }, (meeting) => {
    const items = meeting.items.filter(({ id }) => id !== itemId);
    return items.length === meeting.items.length ? meeting : { ...meeting, items };
  }).catch(unlessGone);
  await dependencies.purge(oneOnOneId, (doc) => forgetTopic(doc, itemId));
}

/** The record goes last: it is what says that there is still something to do. */
async function eraseMeeting(
  dependencies: PartDependencies,
  oneOnOneId: string,
  meetingId: string,
): Promise<void> {
  const { store, erasure, purge, removeCards } = dependencies;
  await removeCards([{ oneOnOneId, meetingId }]);
  await update(store, oneOnOneId, (current) => {
    const isLatest = meetingIdOfNumber(current.round - 1) === meetingId && current.lastTime !== null;
    return isLatest ? { ...current, lastTime: null } : current;
  });
  // The next one repeats its answers, for an undo.
  const number = meetingNumberOf(meetingId);
  if (number !== null) {
    await changeMeeting(dependencies, { oneOnOneId, meetingId: meetingIdOfNumber(number + 1) }, (next) =>
      next.before.lastTime === null ? next : { ...next, before: { ...next.before, lastTime: null } },
    ).catch(unlessGone);
  }
  await purge(oneOnOneId, (doc) => forgetMeeting(doc, meetingId));
  await erasure.eraseMeeting(oneOnOneId, meetingId);
}
