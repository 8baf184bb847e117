/**
 * What Opener writes to somebody unasked: the brief before a meeting, what they promised for a day, and that the
 * two have not met for long.
 */
export const reminderKinds = ['brief', 'actionDue', 'longGap'] as const;

export type ReminderKind = (typeof reminderKinds)[number];
