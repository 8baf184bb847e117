import type { Block, Card, SendButton } from './adaptiveCard.ts';
import { heading, line, plain } from './blocks.ts';
import { send } from './buttons.ts';
import { commandButtons } from './commandButtons.ts';
import { card, mostButtons } from './frame.ts';
import { textInput } from './inputs.ts';
import { commandTextLimit } from './payloads.ts';
import type { PairView, Reader, UnknownTextView } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** Answers what could not be read as a command: never a dead end, and nothing has to be typed twice. */
export function unknownTextCard({ pair, text, nearest }: UnknownTextView, reader: Reader): Card {
  const { unknown } = wordsFor(reader.locale);
  const keep = pair ? keepButtons(pair, reader) : [];
  return card(reader, {
    fallback: unknown.fallback,
    body: [
      heading(unknown.title),
      line(plain(unknown.choose), 'Small'),
      ...(pair ? [keptText(text, reader)] : []),
    ],
    actions: [...keep, ...commandButtons(nearest, pair, reader)].slice(0, mostButtons),
  });
}

function keptText(text: string, reader: Reader): Block {
  const { unknown } = wordsFor(reader.locale);
  return textInput({
    id: 'title',
    label: unknown.keep,
    value: text,
    maxLength: commandTextLimit,
    required: unknown.required,
  });
}

function keepButtons(pair: PairView, reader: Reader): SendButton[] {
  const { unknown } = wordsFor(reader.locale);
  return [
    send(unknown.addTopic, { verb: 'addTopic', oneOnOneId: pair.id }),
    send(unknown.makeAction, { verb: 'makeAction', oneOnOneId: pair.id }),
  ];
}
