import type { ActionItem } from '../actionItem.ts';
import { daysLater, localAt, momentOf } from '../wallClock.ts';
import { firstAllowed } from './allowedMoments.ts';
import type { ReminderSettings } from './settings.ts';
import { type WorkingDays, workingDayFrom, workingDayUpTo } from './workingDays.ts';

type Item = Pick<ActionItem, 'id' | 'ownerId' | 'status' | 'dueDate'>;

type Dated = { dueDate: NonNullable<Item['dueDate']> };

/** Action items that one card names: those due, and those that have been overdue for two days. */
export type ActionsDue<T extends Item> = { due: T[]; overdue: T[] };

/** When they are spoken of: `day` is the person's own calendar day, `YYYY-MM-DD`. */
export type ActionMorning<T extends Item> = ActionsDue<T> & {
  day: string;
  /** ISO 8601, UTC. */
  dueAt: string;
  /** The end of that day, from which on a card would be late. */
  expiresAt: string;
};

const overdueAfter = 2;

/**
 * The next morning on which somebody is reminded of what they promised, all of it in one card; null when nothing of
 * theirs is open and dated, or they muted this 1:1.
 *
 * What is due on a day off (Saturday or Sunday, where nothing else is known) is named on the working day before, while
 * something can still be done; what is overdue by two days then, on the working day after. It comes at 8:30, or when the quiet hours end.
 * @param after ISO 8601, UTC: later than this
 */
export function nextActionMorning<T extends Item>(
  items: readonly T[],
  person: { id: string; settings: ReminderSettings & WorkingDays },
  after: string,
): ActionMorning<T> | null {
  const { settings } = person;
  if (settings.muted) return null;
  const earliest = daysLater(localAt(after, settings.zone).slice(0, 10), -1);
  const days = new Set(
    dated(items, person.id).flatMap((item) => [dueDay(item, settings), overdueDay(item, settings)]),
  );
  for (const day of [...days].filter((one) => one >= earliest).sort()) {
    const dueAt = firstAllowed(`${day}T08:30`, settings);
    if (dueAt <= after) continue;
    const expiresAt = momentOf(
      `${daysLater(localAt(dueAt, settings.zone).slice(0, 10), 1)}T00:00`,
      settings.zone,
    );
    return { day, dueAt, expiresAt, ...actionsDueOn(items, { id: person.id, week: settings }, day) };
  }
  return null;
}

/** What somebody is reminded of on a day: their own, open, and due or two days overdue then. @param day `YYYY-MM-DD` */
export function actionsDueOn<T extends Item>(
  items: readonly T[],
  { id, week }: { id: string; week: WorkingDays },
  day: string,
): ActionsDue<T> {
  const theirs = dated(items, id);
  return {
    due: theirs.filter((item) => dueDay(item, week) === day),
    overdue: theirs.filter((item) => overdueDay(item, week) === day),
  };
}

function dated<T extends Item>(items: readonly T[], personId: string): (T & Dated)[] {
  return items.flatMap((item) => {
    const { dueDate, ownerId, status } = item;
    return dueDate !== null && ownerId === personId && status === 'open' ? [{ ...item, dueDate }] : [];
  });
}

function dueDay({ dueDate }: Dated, week: WorkingDays): string {
  return workingDayUpTo(dueDate, week);
}

function overdueDay({ dueDate }: Dated, week: WorkingDays): string {
  return workingDayFrom(daysLater(dueDate, overdueAfter), week);
}
