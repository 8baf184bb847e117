import { type ReminderKind, reminderKinds } from '../domain/reminderKind.ts';
import type { DomainEvent, Reaction } from '../usecases/events.ts';

/** Which kinds of reminders hang on what became different. */
const kindsAfter: Record<DomainEvent['kind'], readonly ReminderKind[]> = {
  oneOnOneChanged: ['longGap'],
  peopleChanged: ['longGap'],
  meetingChanged: ['longGap'],
  meetingRecorded: ['longGap'],
  wrapUpUndone: ['longGap'],
  historyChanged: ['longGap'],
  editedAfterRecording: [],
  scheduleChanged: reminderKinds,
  reminderSettingsChanged: reminderKinds,
  photoChanged: [],
  actionItemsChanged: ['actionDue'],
};

/** Plans anew whatever reminders of the 1:1 hang on the event. */
export function planReminders(
  replan: (oneOnOneId: string, kinds: readonly ReminderKind[]) => void,
): Reaction {
  return ({ kind, oneOnOneId }) => {
    const kinds = kindsAfter[kind];
    if (kinds.length > 0) replan(oneOnOneId, kinds);
  };
}
