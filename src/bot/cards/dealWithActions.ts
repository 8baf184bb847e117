import type { Block, SendButton } from './adaptiveCard.ts';
import { send } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { choiceInput } from './inputs.ts';
import type { ReminderOnCard } from './payloads/reminders.ts';
import type { CardAction } from './payloads.ts';
import type { ActionView, CardReader, PairView } from './views.ts';

type Change = Extract<CardAction, { verb: 'dealWithAction' }>['change'];

/** Which of several action items the buttons mean; with one there is nothing to choose. */
export function actionChoice(items: readonly ActionView[], reader: CardReader): Block[] {
  const [first, ...others] = items;
  if (!first || others.length === 0) return [];
  const choices = items.map(({ id, title }) => ({ title, value: id }));
  return [
    choiceInput({
      id: 'actionId',
      label: cardStringsFor(reader.locale).reminders.which,
      choices,
      value: first.id,
    }),
  ];
}

/**
 * The buttons for it. They send the card's fields along, so that nothing typed is lost when it is drawn anew.
 * @param card `updates`: those that it has fields for
 */
export function actionButtons(
  changes: readonly Change[],
  items: readonly ActionView[],
  { pair, on, updates = [] }: { pair: PairView; on: ReminderOnCard; updates?: readonly string[] },
  reader: CardReader,
): SendButton[] {
  const [first, ...others] = items;
  if (!first) return [];
  const { done, snooze, notMine } = cardStringsFor(reader.locale).reminders;
  const titles: Record<Change, string> = { done, snooze, give: notMine };
  const data = {
    oneOnOneId: pair.id,
    on,
    ...(others.length === 0 && { actionId: first.id }),
    ...(updates.length > 0 && { updates: [...updates] }),
  };
  return changes.map((change) => send(titles[change], { verb: 'dealWithAction', change, ...data }));
}
