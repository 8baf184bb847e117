import type { QuietHours } from '../quietHours.ts';
import { daysLater, localAt, momentOf } from '../wallClock.ts';
import type { ReminderSettings } from './settings.ts';
import { isWorkingDay, longestRest, type WorkingDays, workingDayFrom } from './workingDays.ts';

/** A span in which somebody may be written to, both ends included; ISO 8601, UTC. */
type Span = { from: string; to: string };

type When = Pick<ReminderSettings, 'quietHours' | 'zone'> & WorkingDays;

/**
 * The allowed moment nearest to a wanted one: outside of quiet hours, on a working day; a moment itself when it is
 * allowed. null when there is none up to `latest`.
 * @param wanted ISO 8601, UTC
 * @param bounds `latest`: no later than this; `alsoOn`: a day that is no day off, `YYYY-MM-DD`
 */
export function nearestAllowed(
  wanted: string,
  when: When,
  bounds: { latest: string; alsoOn?: string },
): string | null {
  const { latest, alsoOn } = bounds;
  const today = localAt(wanted, when.zone).slice(0, 10);
  // Longer than any row of days off, by a day on each side.
  const daysAround = longestRest(when) + 2;
  const days = Array.from({ length: daysAround * 2 + 1 }, (_, at) => daysLater(today, at - daysAround));
  const moments = days
    .filter((day) => isWorkingDay(day, when) || day === alsoOn)
    .flatMap((day) => spansOf(day, when))
    .filter(({ from }) => from <= latest)
    .map(({ from, to }) => within(wanted, { from, to: to < latest ? to : latest }));
  const distance = (moment: string) => Math.abs(Date.parse(moment) - Date.parse(wanted));
  return moments.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * The first allowed moment from a wall clock time on, on this day or the next one that is no day off. Where all of
 * that day's lie before that time, as for somebody who works before dawn, the last of them.
 */
export function firstAllowed(local: string, when: When): string {
  const [first = '', time = ''] = local.split('T');
  const day = workingDayFrom(first, when);
  const wanted = momentOf(`${day}T${time}`, when.zone);
  const spans = spansOf(day, when);
  const open = spans.find(({ to }) => to >= wanted) ?? spans.at(-1);
  return open ? within(wanted, open) : wanted;
}

/** What is not quiet of a day: one span where the quiet hours lie around midnight, two where they part the day. */
function spansOf(day: string, { quietHours: { from, to }, zone }: When): Span[] {
  const at = (time: string) => momentOf(`${day}T${time}`, zone);
  if (spansMidnight({ from, to })) return [{ from: at(to), to: at(from) }];
  return [
    { from: at('00:00'), to: at(from) },
    { from: at(to), to: momentOf(`${daysLater(day, 1)}T00:00`, zone) },
  ];
}

function spansMidnight({ from, to }: QuietHours): boolean {
  return from > to;
}

function within(moment: string, { from, to }: Span): string {
  if (moment < from) return from;
  return moment > to ? to : moment;
}
