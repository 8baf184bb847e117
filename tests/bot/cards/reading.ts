import type { Block, Button, Card } from '../../../src/bot/cards/adaptiveCard.ts';
import { dateText } from '../../../src/domain/dateFormat.ts';
import { shapes } from '../../../src/domain/dateShapes.ts';

/** The lines of a card from top to bottom, as a person reads them; fields by their labels. */
export function linesOf({ body }: Pick<Card, 'body'>): string[] {
  return body.flatMap(linesOfBlock);
}

export function buttonsOf({ actions }: Pick<Card, 'actions'>): string[] {
  return (actions ?? []).map(({ title }) => title);
}

/** The button of this title, forms searched too. */
export function buttonCalled(title: string, { actions }: Pick<Card, 'actions'>): Button {
  const all = (actions ?? []).flatMap((one): Button[] =>
    one.type === 'Action.ShowCard' ? [one, ...one.card.actions] : [one],
  );
  const found = all.find((one) => one.title === title);
  if (!found) throw new Error(`No button "${title}" among ${all.map((one) => one.title).join(', ')}`);
  return found;
}

/** Moments as the Teams of somebody British in Berlin writes them, by the clocks of whoever reads. */
function asTeamsWrites(text: string): string {
  return text.replace(/\{\{(DATE|TIME)\(([^,)]+)(?:, LONG)?\)\}\}/gu, (_, what: string, at: string) => {
    const shape = what === 'DATE' ? shapes.wholeDay : shapes.hours;
    return dateText('en-GB', shape, at, { zone: 'Europe/Berlin' });
  });
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'TextBlock':
      return [asTeamsWrites(block.text)];
    case 'RichTextBlock':
      return [asTeamsWrites(block.inlines.map(({ text }) => text).join(''))];
    case 'Container':
      return block.items.flatMap(linesOfBlock);
    case 'ColumnSet':
      return [block.columns.flatMap(({ items }) => items.flatMap(linesOfBlock)).join(' | ')];
    default:
      return [`[${block.label}${'value' in block && block.value ? `: ${block.value}` : ''}]`];
  }
}
