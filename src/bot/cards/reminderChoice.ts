import { z } from 'zod';
import { leads } from '../../domain/reminders/settings.ts';

const longest = 64;

/** Teams leaves an empty input out, or sends it as ''. */
const typed = z
  .string()
  .max(longest, `must have at most ${longest} characters`)
  .optional()
  .transform((text) => (text ?? '').trim());

/**
 * What somebody fills in about their reminders, field by field. Times and zone are as typed: whether they are any is
 * asked where they are used, so that the answer can say it in words.
 */
export const reminderChoice = {
  lead: z.enum(leads),
  quietFrom: typed,
  quietTo: typed,
  zone: typed,
  reminded: z.enum(['yes', 'no']),
};

const chosen = z.object(reminderChoice);

export type ReminderChoice = z.infer<typeof chosen>;
