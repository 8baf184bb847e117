import type {
  Block,
  Box,
  Button,
  Card,
  Columns,
  FormButton,
  Heading,
  LinkButton,
  SendButton,
  SubmitButton,
  TextLine,
  TextRun,
} from './adaptiveCard.ts';
import { cardStringsFor } from './cardStrings.ts';
import type { CommandWord } from './payloads/conversation.ts';
import type { CardData } from './payloads.ts';
import type { CardReader, PairView } from './views.ts';

const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** Marks that turn the reading direction around: in a name they can make a sentence of ours say something else. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Cards replace `{{DATE(…)}}` and `{{TIME(…)}}` everywhere, also in runs; a word joiner in between is not seen. */
const macro = /\{\{(?=\s*(?:DATE|TIME)\s*\()/giu;

const markdown = /[\\*_[\]`<~]|&(?=#?\w+;)/gu;
const markdownAtStart = /^(?:[#>+-]|\d+(?=[.)]))/u;

/**
 * Somebody's words for a place that shows text as it is (a `TextRun`, a button, a compact choice): one line, and
 * nothing in it that a card acts on. Never shortened.
 */
export function asTyped(text: string): string {
  return text
    .replace(controls, ' ')
    .replace(directionMarks, '')
    .replace(macro, '{\u2060{')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/**
 * Somebody's words for a place that reads Markdown (a `TextBlock`, `fallbackText`): escaped, so that exactly what
 * was typed is shown. Escapes only what would act, because not every client takes back an escape it did not need.
 */
export function literal(text: string): string {
  return asTyped(text).replace(markdown, '\\$&').replace(markdownAtStart, escapeStart);
}

function escapeStart(start: string): string {
  return /\d/u.test(start) ? `${start}\\` : `\\${start}`;
}

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

/** Opener's own words with a moment in them, which Teams writes for each reader; never anybody's words. */
export function withMoment(text: string): TextRun {
  return { type: 'TextRun', text };
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

type Look = { style?: 'positive' | 'destructive'; tooltip?: string };

/** A button that only says what to do with what it names; it leaves the card's inputs alone. */
export function press(title: string, data: CardData, look: Look = {}): SendButton {
  return execute(title, data, 'none', look);
}

/** A button that sends the card's inputs along, once the required ones are filled. */
export function send(title: string, data: CardData, look: Look = {}): SendButton {
  return execute(title, data, 'auto', look);
}

/** The same inside a dialog, where Teams takes no Action.Execute. */
export function sendFromDialog(title: string, data: CardData, look: Look = {}): SubmitButton {
  return submit(title, data, 'auto', look);
}

/** @param url https, or a Teams deep link */
export function open(title: string, url: string): LinkButton {
  return { type: 'Action.OpenUrl', title: asTyped(title), url };
}

/** Opens a form beneath the card. */
export function form(title: string, body: Block[], actions: SendButton[]): FormButton {
  return { type: 'Action.ShowCard', title: asTyped(title), card: { type: 'AdaptiveCard', body, actions } };
}

function execute(title: string, data: CardData, inputs: 'auto' | 'none', look: Look): SendButton {
  const { type: _, ...sending } = submit(title, data, inputs, look);
  const fallback = submit(title, data, inputs, look);
  return { type: 'Action.Execute', verb: data.verb, ...sending, fallback };
}

function submit(title: string, data: CardData, inputs: 'auto' | 'none', look: Look): SubmitButton {
  return { type: 'Action.Submit', title: asTyped(title), data, associatedInputs: inputs, ...look };
}

/** How many buttons a card may have in all (a rule of the Teams store). */
export const maxButtons = 6;

type CardContent = {
  /** What the card says where it cannot be drawn: one or two sentences. */
  fallback: string;
  body: Block[];
  /** What the card is for comes first: it is the one that stands out. */
  actions?: Button[];
  /** Given when each of these people may see other buttons than the card was posted with. */
  refresh?: { data: CardData; userIds: readonly string[] };
};

function standingOut(button: Button, place: number): Button {
  if (place > 0) return button;
  return button.type === 'Action.Execute'
    ? { ...button, style: 'positive', fallback: { ...button.fallback, style: 'positive' } }
    : { ...button, style: 'positive' };
}

/** A whole card. */
export function card({ fallback, body, actions, refresh }: CardContent): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: literal(fallback),
    body,
    ...(actions && { actions: actions.map(standingOut) }),
    ...(refresh && refresh.userIds.length > 0 && { refresh: refreshOf(refresh) }),
  };
}

function refreshOf({ data, userIds }: { data: CardData; userIds: readonly string[] }) {
  return { action: { type: 'Action.Execute' as const, verb: data.verb, data }, userIds: [...userIds] };
}

/** A button for each of these commands. @param pair null where it is not known yet which 1:1 is meant */
export function commandButtons(
  commands: readonly CommandWord[],
  pair: PairView | null,
  reader: CardReader,
): SendButton[] {
  const titles = cardStringsFor(reader.locale).command;
  return commands.map((command) =>
    press(titles[command], { verb: 'runCommand', command, oneOnOneId: pair?.id ?? null }),
  );
}
