import { parseArgs } from 'node:util';
import { type Config, ConfigError, readConfig } from './config.ts';
import { Failure } from './contract/errors.ts';
import { failureWords, WordedFailure } from './contract/wordedFailure.ts';
import { openStorage } from './storage/openStorage.ts';
import { type Erasure, type ErasureResult, erase } from './usecases/erasure/erase.ts';

const words = { impossibleId: () => 'This is no id that anybody can have here.' };

/**
 * `npm run erase -- --pair <1:1>` or `--person <object id> --tenant <tenant id>`: says what the database of this
 * configuration holds of them; with `--yes` it is erased. Cut off, it is run again. Exits with 1 when it is refused, or
 * something came in meanwhile, and says why; nothing that is said holds what people wrote.
 */
const usage = 'Say whom: npm run erase -- --pair <1:1 id>, or --person <object id> --tenant <tenant id>';

try {
  const { whom, isReal } = asked(process.argv.slice(2));
  await run(readConfig(process.env), whom, isReal);
} catch (error) {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exitCode = 1;
}

function asked(args: string[]): { whom: Erasure; isReal: boolean } {
  const { pair, person, tenant, yes } = optionsOf(args);
  if (pair !== undefined && person === undefined && tenant === undefined) {
    return { whom: { oneOnOneId: pair.toLowerCase() }, isReal: yes };
  }
  if (pair !== undefined || person === undefined || tenant === undefined) throw refusal(usage);
  const whom = { person: { id: person.toLowerCase(), tenantId: tenant.toLowerCase() } };
  return { whom, isReal: yes };
}

function optionsOf(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      pair: text,
      person: text,
      tenant: text,
      yes: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw refusal(usage);
  }
}

async function run(config: Config, whom: Erasure, isReal: boolean): Promise<void> {
  const storage = await openStorage({ ...config.cosmos, reminderShards: config.reminderShards });
  const story = erase({ erasure: storage.erasure });
  try {
    if (!isReal) {
      say('This would be erased; nothing was. Say --yes to erase it.', await story(whom, { isDry: true }));
      return;
    }
    say('Erased:', await story(whom, { isDry: false }));
    const left = await story(whom, { isDry: true });
    if (left.erased.length === 0) return;
    say('This came in meanwhile. Let nobody have it open, and run it again:', left);
    process.exitCode = 1;
  } finally {
    storage.close();
  }
}

function say(words: string, { oneOnOnes, erased }: ErasureResult): void {
  const lines = erased.map(
    ({ container, type, items, change }) => `  ${container}  ${type}  ${items} ${change}`,
  );
  const all = [`${words} (1:1s: ${oneOnOnes})`, ...(lines.length === 0 ? ['  nothing'] : lines)];
  process.stdout.write(`${all.join('\n')}\n`);
}

function refusal(message: string): Failure {
  return new WordedFailure('invalid', message);
}

function wordsFor(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Failure)) return `It failed: ${error instanceof Error ? error.name : 'unknown'}.`;
  return error.code === 'unavailable'
    ? 'The database does not answer. Run it again: what is erased already stays so.'
    : (failureWords(error, words) ?? 'It is refused.');
}
