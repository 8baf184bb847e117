/**
 * The part of Adaptive Cards 1.5 that Opener's cards are made of, as plain JSON. 1.5 is what Teams draws on every
 * client. Properties and values are those of https://adaptivecards.io/explorer; there is no image, and no block
 * that takes Markdown from a card's author (see `literal` in `blocks.ts`).
 */
export type Card = {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  /** Shown instead by clients that cannot draw 1.5. */
  fallbackText: string;
  body: Block[];
  actions?: Button[];
  refresh?: Refresh;
};

/** How Teams fetches the card anew for each of these people, so that each can get buttons of their own. */
export type Refresh = {
  action: { type: 'Action.Execute'; verb: string; data: Data };
  /** Bot Framework user ids (`29:…`); Teams takes at most 60. */
  userIds: string[];
};

/** What a button sends back, beside the inputs: a verb and ids, never content. */
export type Data = { verb: string } & Record<string, unknown>;

export type Block = Heading | TextLine | Box | Columns | TextInput | DateInput | TimeInput | ChoiceInput;

type Placed = { spacing?: 'None' | 'Small' | 'Medium' | 'Large'; separator?: boolean };

export type Heading = Placed & {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style: 'heading';
  size: 'Medium';
  weight: 'Bolder';
};

/** A run of text that no client reads as Markdown. */
export type TextRun = {
  type: 'TextRun';
  text: string;
  size?: 'Small' | 'Medium' | 'Large';
  weight?: 'Bolder';
  isSubtle?: boolean;
  strikethrough?: boolean;
};

export type TextLine = Placed & { type: 'RichTextBlock'; inlines: TextRun[] };

export type Box = Placed & { type: 'Container'; style?: 'emphasis'; items: Block[] };

export type Columns = Placed & {
  type: 'ColumnSet';
  columns: { type: 'Column'; width: 'auto' | 'stretch'; items: Block[] }[];
};

type Input = Placed & { id: string; label: string; isRequired?: boolean; errorMessage?: string };

export type TextInput = Input & {
  type: 'Input.Text';
  value?: string;
  placeholder?: string;
  maxLength: number;
  isMultiline?: boolean;
};

export type DateInput = Input & { type: 'Input.Date'; value?: string };

/** `HH:MM`, as `value` as well. */
export type TimeInput = Input & { type: 'Input.Time'; value?: string };

/** A list that opens; without `style` that is how it is drawn. */
export type ChoiceInput = Input & {
  type: 'Input.ChoiceSet';
  value?: string;
  placeholder?: string;
  choices: { title: string; value: string }[];
};

export type Button = SendButton | LinkButton | FormButton;

type Sending = {
  title: string;
  data: Data;
  style?: 'positive' | 'destructive';
  tooltip?: string;
  /** `none`: the button neither waits for the card's inputs to be filled nor sends them. */
  associatedInputs: 'auto' | 'none';
};

export type SubmitButton = Sending & { type: 'Action.Submit' };

export type SendButton =
  | (Sending & { type: 'Action.Execute'; verb: string; fallback: SubmitButton })
  | SubmitButton;

export type LinkButton = { type: 'Action.OpenUrl'; title: string; url: string; style?: 'positive' };

/** Opens a small form below the card. */
export type FormButton = {
  type: 'Action.ShowCard';
  title: string;
  style?: 'positive';
  card: { type: 'AdaptiveCard'; body: Block[]; actions: SendButton[] };
};
