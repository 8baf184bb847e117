import type { CommandName } from '../../locales/shape/commandName.ts';
import type { Block, Card, SendButton } from './adaptiveCard.ts';
import { card, commandButtons, heading, maxButtons, plain, send, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { textInput } from './inputs.ts';
import type { CommandWord } from './payloads/conversation.ts';
import { commandTextLimit } from './payloads/fields.ts';
import type { CardReader, PairView, UnknownTextView } from './views.ts';

/** Answers what could not be read as a command: never a dead end, and nothing has to be typed twice. */
export function unknownTextCard({ pair, text, nearest }: UnknownTextView, reader: CardReader): Card {
  const { unknown } = cardStringsFor(reader.locale);
  const keep = pair ? keepButtons(pair, reader) : [];
  return card({
    fallback: unknown.fallback,
    body: [
      heading(unknown.title),
      textLine(plain(pair ? unknown.choose : unknown.pick), 'Small'),
      ...(pair ? [keptText(text, reader)] : []),
    ],
    actions: [...keep, ...commandButtons(buttonsFor(nearest), pair, reader)].slice(0, maxButtons),
  });
}

function keptText(text: string, reader: CardReader): Block {
  const { unknown } = cardStringsFor(reader.locale);
  return textInput({
    id: 'title',
    label: unknown.keep,
    value: text,
    maxLength: commandTextLimit,
    required: unknown.required,
  });
}

function keepButtons(pair: PairView, reader: CardReader): SendButton[] {
  const { unknown } = cardStringsFor(reader.locale);
  return [
    send(unknown.addTopic, { verb: 'addTopic', oneOnOneId: pair.id }),
    send(unknown.makeAction, { verb: 'makeAction', oneOnOneId: pair.id }),
  ];
}

/** What a button can do without more words: the list, for a command that needs an item of it. */
const button: Record<CommandName, CommandWord | null> = {
  addTopic: null,
  addAction: null,
  agenda: 'agenda',
  listActions: 'actions',
  done: 'actions',
  snooze: 'actions',
  question: 'question',
  answer: 'question',
  next: 'next',
  recap: 'recap',
  settings: 'settings',
  help: 'help',
};

/** Help is always among them. */
function buttonsFor(nearest: readonly CommandName[]): CommandWord[] {
  const strings = nearest.map((name) => button[name]).filter((word) => word !== null);
  return [...new Set<CommandWord>([...strings, 'help'])];
}
