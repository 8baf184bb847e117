import type { Block, Box, Columns, Heading, TextLine, TextRun } from './adaptiveCard.ts';
import { asTyped, literal } from './literal.ts';

/** What the card is, as a heading for screen readers too. */
export function heading(text: string): Heading {
  return {
    type: 'TextBlock',
    text: literal(text),
    wrap: true,
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
  };
}

export function plain(text: string): TextRun {
  return { type: 'TextRun', text: asTyped(text) };
}

export function strong(text: string): TextRun {
  return { ...plain(text), weight: 'Bolder' };
}

/** The one thing a card is about. */
export function large(text: string): TextRun {
  return { ...plain(text), size: 'Large', weight: 'Bolder' };
}

/** What is good to know, beside what matters. */
export function quiet(text: string): TextRun {
  return { ...plain(text), isSubtle: true };
}

/** A paragraph; its runs stand side by side with one space between them. */
export function textLine(runs: TextRun | readonly TextRun[], spacing?: TextLine['spacing']): TextLine {
  const all = [runs].flat();
  const inlines = all.map((run, index) => (index < all.length - 1 ? { ...run, text: `${run.text} ` } : run));
  return { type: 'RichTextBlock', inlines, ...(spacing && { spacing }) };
}

/** Facts in one quiet line, with dots between; empty ones are left out. */
export function facts(parts: readonly (string | null)[]): TextLine {
  return textLine(quiet(parts.filter((part) => part !== null && part !== '').join(' · ')), 'None');
}

/** Lines that belong together, close to their neighbours. */
export function row(items: Block[]): Box {
  return { type: 'Container', spacing: 'Small', items };
}

/** Set apart from the rest by a shade. */
export function box(items: Block[]): Box {
  return { type: 'Container', style: 'emphasis', items };
}

/** A numbered row: what is beneath the number stays aligned when the text wraps. */
export function numberedRow(number: number, items: Block[]): Columns {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [textLine(strong(`${number}.`))] },
      { type: 'Column', width: 'stretch', items },
    ],
  };
}
