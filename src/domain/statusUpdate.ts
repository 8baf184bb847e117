import type { AgendaItem } from './agendaItem.ts';

/** Minutes of a call that one status question takes: said so as "about", because nobody measured it. */
const minutesEach = 5;

type Item = Pick<AgendaItem, 'discussedAt' | 'broughtBy' | 'update'>;

/** Is it an update with an answer, which therefore needs no talk any more? One that was talked about counts there. */
export function isAnswered({ update, discussedAt }: Pick<Item, 'update' | 'discussedAt'>): boolean {
  return discussedAt === null && update !== undefined && update.answers.length > 0;
}

/** Is it an update that nobody has answered or talked about? */
export function isUnanswered({ update, discussedAt }: Pick<Item, 'update' | 'discussedAt'>): boolean {
  return discussedAt === null && update !== undefined && update.answers.length === 0;
}

/** The updates that somebody is asked for: those that the other brought and that have no answer yet. */
export function askedOf<T extends Item>(items: readonly T[], personId: string): T[] {
  return items.filter((item) => isUnanswered(item) && item.broughtBy !== personId);
}

/**
 * The updates that were answered in time, and the minutes of the call that they freed.
 * @param startedAt of the meeting, ISO 8601; null while none runs. What is answered in the call frees nothing
 */
export function freedBy(
  items: readonly Pick<Item, 'update' | 'discussedAt'>[],
  startedAt: string | null,
): { updates: number; minutes: number } {
  const before = ({ update }: Pick<Item, 'update'>) =>
    startedAt === null || Date.parse(update?.answeredAt ?? startedAt) <= Date.parse(startedAt);
  const updates = items.filter((item) => isAnswered(item) && before(item)).length;
  return { updates, minutes: updates * minutesEach };
}
