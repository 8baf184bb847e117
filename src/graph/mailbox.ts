import * as z from 'zod';
import type { ZonedHours } from '../domain/reminders/hoursHere.ts';
import { workingHours } from '../domain/workingHours.ts';
import type { Caller, GraphAnswer } from '../usecases/account.ts';
import type { Mailbox } from '../usecases/connections/calendarClient.ts';
import type { CallGraph } from './callGraph.ts';
import type { Report } from './report.ts';
import { ianaZone } from './zoneNames.ts';

const settings = z.object({ timeZone: z.string(), workingHours: z.unknown().optional() });

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Such as `08:00:00.0000000`; what follows the minutes does not matter. */
const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/)
  .transform((time) => time.slice(0, 5));

const toldHours = z.object({
  daysOfWeek: z.array(z.enum(weekdays)),
  startTime: timeOfDay,
  endTime: timeOfDay,
  timeZone: z.object({ name: z.string() }),
});

/** Where somebody is and when they work, as their mailbox is set. */
export async function readMailbox(
  call: CallGraph,
  caller: Caller,
  report: Report,
): Promise<GraphAnswer<Mailbox>> {
  const path = '/v1.0/me/mailboxSettings?$select=timeZone,workingHours';
  const answer = await call(caller, 'calendar', { path });
  if (answer.kind !== 'ok') return answer;
  const parsed = settings.safeParse(answer.value);
  if (!parsed.success) {
    report('mailboxSettings');
    return { kind: 'ok', value: { zone: null, hours: null } };
  }
  const { timeZone, workingHours: told } = parsed.data;
  return {
    kind: 'ok',
    value: { zone: ianaZone(timeZone), hours: told == null ? null : hoursIn(told, report) },
  };
}

/** null also for what is told well and is of no use: no day, no hour, or the clocks of a zone that has no name. */
function hoursIn(told: unknown, report: Report): ZonedHours | null {
  const parsed = toldHours.safeParse(told);
  if (!parsed.success) {
    report('workingHours');
    return null;
  }
  const { daysOfWeek, startTime: from, endTime: to, timeZone } = parsed.data;
  const zone = ianaZone(timeZone.name);
  const days = weekdays.flatMap((name, at) => (daysOfWeek.includes(name) ? [at + 1] : []));
  const hours = workingHours.safeParse({ days, from, to });
  return zone !== null && hours.success ? { hours: hours.data, zone } : null;
}
