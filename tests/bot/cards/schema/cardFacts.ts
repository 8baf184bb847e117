import * as z from 'zod';
import { maxButtons } from '../../../../src/bot/cards/blocks.ts';

/**
 * What a card of Opener may consist of: the part of Adaptive Cards 1.5 that it uses, and nothing else. The facts are
 * those of Microsoft's schema (adaptivecards.io/schemas/1.5.0/adaptive-card.json): which properties an element has,
 * which of them it must have, which words they take. Stricter than that schema in these: an unused property is
 * refused; a card names its version and says what it is where it cannot be drawn; a field has a label and a limit,
 * and a button a title; Teams shows six buttons, and refreshes for 60 people.
 */

/** Words of the schema, which takes them in capitals as well. */
function words<const T extends readonly string[]>(...known: T) {
  const message = `Expected one of ${known.join(', ')}`;
  return z.string().refine((said) => known.includes(said.toLowerCase()), { message });
}

const filled = z.string().min(1);
const placed = {
  spacing: words('default', 'none', 'small', 'medium', 'large', 'extralarge', 'padding').optional(),
  separator: z.boolean().optional(),
};
const lettering = {
  size: words('default', 'small', 'medium', 'large', 'extralarge').optional(),
  weight: words('default', 'lighter', 'bolder').optional(),
  isSubtle: z.boolean().optional(),
};

const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: filled,
  wrap: z.boolean().optional(),
  style: words('default', 'heading').optional(),
  ...lettering,
  ...placed,
});

const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string(),
  strikethrough: z.boolean().optional(),
  ...lettering,
});

const richTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(textRun).min(1),
  ...placed,
});

const container = z.strictObject({
  type: z.literal('Container'),
  style: words('default', 'emphasis', 'good', 'attention', 'warning', 'accent').optional(),
  get items(): z.ZodArray<z.ZodType> {
    return z.array(block);
  },
  ...placed,
});

const column = z.strictObject({
  type: z.literal('Column'),
  /** Or a weight, or pixels, of which Opener uses neither. */
  width: z.enum(['auto', 'stretch']),
  get items(): z.ZodArray<z.ZodType> {
    return z.array(block);
  },
});

const columnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  columns: z.array(column).min(1),
  ...placed,
});

const field = {
  id: filled,
  label: filled,
  isRequired: z.boolean().optional(),
  errorMessage: filled.optional(),
  ...placed,
};

const textInput = z.strictObject({
  type: z.literal('Input.Text'),
  value: z.string().optional(),
  placeholder: z.string().optional(),
  maxLength: z.int().positive(),
  isMultiline: z.boolean().optional(),
  ...field,
});

const timeInput = z.strictObject({
  type: z.literal('Input.Time'),
  value: z.iso.time({ precision: -1 }).optional(),
  ...field,
});
const dateInput = z.strictObject({ type: z.literal('Input.Date'), value: z.iso.date().optional(), ...field });

const choiceInput = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  value: z.string().optional(),
  placeholder: z.string().optional(),
  choices: z.array(z.strictObject({ title: filled, value: filled })).min(1),
  ...field,
});

const block = z.discriminatedUnion('type', [
  textBlock,
  richTextBlock,
  container,
  columnSet,
  textInput,
  dateInput,
  timeInput,
  choiceInput,
]);

const button = { title: filled, style: words('default', 'positive', 'destructive').optional() };
const sending = {
  ...button,
  data: z.record(z.string(), z.unknown()),
  tooltip: filled.optional(),
  associatedInputs: words('auto', 'none').optional(),
};

const submit = z.strictObject({ type: z.literal('Action.Submit'), ...sending });
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  verb: filled,
  fallback: submit,
  ...sending,
});
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), url: z.url(), ...button });
const showCard = z.strictObject({
  type: z.literal('Action.ShowCard'),
  ...button,
  card: z.strictObject({
    type: z.literal('AdaptiveCard'),
    body: z.array(block).min(1),
    actions: z
      .array(z.discriminatedUnion('type', [submit, execute]))
      .min(1)
      .max(maxButtons),
  }),
});

/** The action of a refresh is drawn nowhere, so it has no title. */
const refresh = z.strictObject({
  action: z.strictObject({
    type: z.literal('Action.Execute'),
    verb: filled,
    data: z.record(z.string(), z.unknown()),
  }),
  userIds: z.array(z.string().startsWith('29:')).min(1).max(60),
});

const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  fallbackText: filled,
  body: z.array(block).min(1),
  actions: z
    .array(z.discriminatedUnion('type', [submit, execute, openUrl, showCard]))
    .min(1)
    .max(maxButtons)
    .optional(),
  refresh: refresh.optional(),
});

/** What is wrong with a card, one line for each fault with where it is; empty when nothing is. */
export function faultsOfCard(json: unknown): string[] {
  const read = card.safeParse(json);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
