import type { JobKind } from '../domain/jobKey.ts';
import { reminderKinds } from '../domain/reminderKind.ts';
import type { DomainEvent, Reaction } from '../usecases/events.ts';

/** Which kinds of jobs hang on what became different. */
const kindsAfter: Record<DomainEvent['kind'], readonly JobKind[]> = {
  oneOnOneChanged: ['longGap'],
  peopleChanged: ['longGap'],
  meetingChanged: ['longGap'],
  meetingRecorded: ['longGap', 'endOfUndo'],
  wrapUpUndone: ['longGap', 'endOfUndo'],
  historyChanged: ['longGap'],
  editedAfterRecording: [],
  scheduleChanged: [...reminderKinds, 'autoStart'],
  reminderSettingsChanged: reminderKinds,
  presenceChanged: [],
  photoChanged: [],
  actionItemsChanged: ['actionDue'],
  deletionsChanged: ['erase'],
  partErased: ['actionDue', 'longGap'],
};

/** Plans anew whatever is to happen later in the 1:1 and hangs on the event. */
export function planReminders(replan: (oneOnOneId: string, kinds: readonly JobKind[]) => unknown): Reaction {
  return ({ kind, oneOnOneId }) => {
    const kinds = kindsAfter[kind];
    return kinds.length > 0 ? replan(oneOnOneId, kinds) : undefined;
  };
}
