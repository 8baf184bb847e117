import { otherThan } from '../../domain/oneOnOne.ts';
import type { Card } from './adaptiveCard.ts';
import { literal, quiet, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, PairView } from './views.ts';

/**
 * A card in somebody's own chat with Opener says first which 1:1 it is of: they may have several. One whose title says so
 * already stays as it is.
 */
export function inPrivateChat(card: Card, { people }: PairView, reader: CardReader): Card {
  if (reader.personId === null) return card;
  const { name } = otherThan(people, reader.personId);
  const [title] = card.body;
  if (title?.type === 'TextBlock' && title.text.includes(literal(name))) return card;
  return { ...card, body: [textLine(quiet(cardStringsFor(reader.locale).oneOnOneWith(name))), ...card.body] };
}
