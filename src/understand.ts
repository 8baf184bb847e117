import { parseArgs } from 'node:util';
import { type Understood, understoodMessage, understoodTopic } from './bot/commands/understood.ts';
import { languageOf } from './domain/language.ts';
import { localAt, momentOf } from './domain/wallClock.ts';
import { listen } from './platform/listen.ts';

/**
 * `npm run understand`: reads lines from standard input and writes of each, in order, one line of JSON: what Opener
 * would do with it. It stores nothing and needs no configuration. Exits with 1 when an option is not understood.
 */
const usage =
  'npm run understand -- [--language en] [--at 2026-03-25T11:00] [--zone Europe/Berlin] [--me Name] [--other Name]\n' +
  '  [--open "first title;second title"] [--topic]';

// Whoever reads the answers may stop before the end of them.
listen(
  process.stdout,
  'error',
  () => process.exit(),
  () => process.exit(1),
);
try {
  const read = reader(process.argv.slice(2));
  for await (const line of linesOf(process.stdin)) process.stdout.write(`${JSON.stringify(read(line))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 1;
}

/** Lines as they end in a file; other characters that Unicode counts as the end of a line are part of one. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of input.setEncoding('utf8')) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => line.replace(/\r$/u, ''));
  }
  if (rest !== '') yield rest;
}

function reader(args: string[]): (line: string) => Understood {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ language: text, at: text, zone: text, me: text, other: text, open: text },
      topic: { type: 'boolean' },
    },
  });
  const { language = 'en', zone = 'UTC', me = 'Rae Okafor', other = 'Mia Lindqvist', open = '' } = values;
  const speaking = {
    now: momentIn(zone, values.at),
    zone,
    language: languageOf(language),
    you: { id: 'me', name: me },
    other: { id: 'other', name: other },
    mentions: [],
  };
  const titles = open.split(';').map((title) => title.trim());
  const listed = titles.filter((title) => title !== '');
  return (line) => (values.topic ? understoodTopic(line) : understoodMessage(line, speaking, listed));
}

/** A moment as ISO 8601; without an offset it is what the clocks of the zone show. */
function momentIn(zone: string, at: string | undefined): string {
  const isMoment = at === undefined || /(?:z|[+-]\d{2}:?\d{2})$/iu.test(at);
  const moment = isMoment ? new Date(at ?? Date.now()).toISOString() : momentOf(at, zone);
  // A zone that does not exist is refused here, and not with the first line.
  localAt(moment, zone);
  return moment;
}
