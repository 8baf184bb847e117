import { z } from 'zod';
import { entraId } from '../../../domain/oneOnOneId.ts';
import { questionTextSchema } from '../../../domain/openingQuestion.ts';
import { weekdays } from '../../../domain/recurrence.ts';
import { leads } from '../../../domain/reminders/settings.ts';
import { repeatPattern } from './cadenceRepeats.ts';
import { asFilledIn, oneOnOneId, typed } from './fields.ts';

/** Longest name of a time zone. */
export const zoneLimit = 64;

const short = asFilledIn(zoneLimit);

const reminders = z.object({
  verb: z.literal('setReminders'),
  oneOnOneId,
  lead: z.enum(leads),
  quietFrom: short,
  quietTo: short,
  zone: short,
  reminded: z.enum(['yes', 'no']),
});

/** What somebody fills in about their reminders. */
export type ReminderChoice = Omit<z.infer<typeof reminders>, 'verb' | 'oneOnOneId'>;

const cadence = z.object({
  verb: z.literal('setCadence'),
  oneOnOneId,
  repeats: z.string().regex(repeatPattern, 'must be one of the choices'),
  weekday: z.enum(weekdays),
  from: short,
  time: short,
  minutes: short,
  /** Beside the reminders' zone on the same card: no two inputs of a card may share an id. */
  cadenceZone: short,
});

/** What somebody fills in about when the two meet. */
export type CadenceFilledIn = Omit<z.infer<typeof cadence>, 'verb' | 'oneOnOneId'>;

/** What buttons set, for the two or for oneself. */
export const settingsPayloads = [
  reminders,
  cadence,
  /** Own words win over an offered wording; one of the two there must be. */
  z
    .object({ verb: z.literal('changeQuestion'), oneOnOneId, wording: typed, offered: typed })
    .transform(({ offered, ...rest }) => ({ ...rest, wording: rest.wording || offered }))
    .pipe(z.object({ verb: z.literal('changeQuestion'), oneOnOneId, wording: questionTextSchema })),
  z.object({ verb: z.literal('nameManager'), oneOnOneId, managerId: entraId }),
] as const;
