import type { Button, Card } from './adaptiveCard.ts';
import { form, maxButtons, send } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { choiceInput } from './inputs.ts';
import type { CardReader, WrongOneView } from './views.ts';

/** Offers to move what was just written to another 1:1 of the same person; for it the last buttons of the card stand back. */
export function withWrongOne(card: Card, view: WrongOneView, reader: CardReader): Card {
  const { title, label, go } = cardStringsFor(reader.locale).wrongOne;
  const { which } = cardStringsFor(reader.locale);
  const { oneOnOneId, wrote, choices } = view;
  const offer = form(
    title,
    [
      choiceInput({
        id: 'otherOneOnOneId',
        label,
        placeholder: which.choose,
        required: which.required,
        choices: choices.map((choice) => ({ title: choice.other.name, value: choice.oneOnOneId })),
      }),
    ],
    [
      send(
        go,
        { verb: 'moveToOther', oneOnOneId, kind: wrote.kind, itemId: wrote.id },
        { style: 'positive' },
      ),
    ],
  );
  const kept = [...(card.actions ?? [])];
  while (buttonsIn(kept) + buttonsIn([offer]) > maxButtons) kept.pop();
  return { ...card, actions: [...kept, offer] };
}

function buttonsIn(buttons: readonly Button[]): number {
  return buttons.reduce(
    (sum, one) => sum + 1 + (one.type === 'Action.ShowCard' ? one.card.actions.length : 0),
    0,
  );
}
