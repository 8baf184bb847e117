import { isOverdue } from '../../domain/actionItem.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { Block, Card } from './adaptiveCard.ts';
import { card, facts, heading, open, plain, press, quiet, row, textLine } from './blocks.ts';
import { called, cardStringsFor } from './cardStrings.ts';
import { todayOf } from './dates.ts';
import { actionButtons, actionChoice } from './dealWithActions.ts';
import { dueWords } from './dueWords.ts';
import { dateInput } from './inputs.ts';
import { noteLines } from './reminderNote.ts';
import type { ActionsDueView } from './reminderViews.ts';
import type { ActionView, CardReader } from './views.ts';

/** What somebody promised for a day, all in one card, each item as it stands now. */
export function actionsDueCard(view: ActionsDueView, reader: CardReader): Card {
  const { pair, items, note, panelUrl } = view;
  const { reminders } = cardStringsFor(reader.locale);
  const waiting = items.filter((item) => isWaiting(item, view, reader));
  const on = { kind: 'actionsDue', actionIds: items.map(({ id }) => id) } as const;
  const other = otherThan(pair.people, view.personId);
  return card({
    fallback: reminders.actionsDue.fallback(items.length),
    body: [
      heading(topicTitle(view, reader)),
      textLine(quiet(reminders.actionsDue.with(other.name)), 'None'),
      ...noteLines(note, pair, reader),
      ...items.map((item) => row(rowOf(item, view, reader))),
      ...(waiting.length === 0 ? [textLine(plain(reminders.actionsDue.allSettled))] : []),
      ...actionChoice(waiting, reader),
      ...(waiting.length === 0 ? [] : [dateInput({ id: 'until', label: reminders.until, value: null })]),
    ],
    actions: [
      ...actionButtons(['done', 'snooze', 'give'], waiting, { pair, on }, reader),
      ...(panelUrl === null ? [] : [open(reminders.openAgenda, panelUrl)]),
      press(reminders.mute, { verb: 'muteReminders', oneOnOneId: pair.id, isMuted: true }),
    ],
  });
}

/** Theirs, open, and not put off: what the buttons are for. */
function isWaiting(
  { status, ownerId, dueDate }: ActionView,
  { personId }: ActionsDueView,
  reader: CardReader,
) {
  return status === 'open' && ownerId === personId && dueDate !== null && dueDate <= latestDay(reader);
}

/** What is due on a weekend is named on the Friday before it. */
function latestDay(reader: CardReader): string {
  const today = new Date(`${todayOf(reader)}T00:00:00Z`);
  const ahead = today.getUTCDay() === 5 ? 2 : today.getUTCDay() === 6 ? 1 : 0;
  return new Date(today.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
}

function topicTitle({ items }: ActionsDueView, reader: CardReader): string {
  const { actionsDue } = cardStringsFor(reader.locale).reminders;
  const isForToday = items.every(({ dueDate }) => dueDate === todayOf(reader));
  return isForToday ? actionsDue.title(items.length) : actionsDue.mixedTitle;
}

function rowOf(item: ActionView, { pair, personId }: ActionsDueView, reader: CardReader): Block[] {
  const { status } = cardStringsFor(reader.locale);
  const isClosed = item.status !== 'open';
  const title = isClosed ? { ...plain(item.title), strikethrough: true } : plain(item.title);
  const owner = item.ownerId === personId ? null : called(item.ownerId, pair, reader);
  const state = isClosed && !isOverdue(item, todayOf(reader)) ? status[item.status] : dueWords(item, reader);
  return [textLine(title, 'None'), facts([owner, state])];
}
