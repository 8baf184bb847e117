import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type CommandReasonName, Failure, type ReasonWords } from './contract/errors.ts';
import { failureWords, WordedFailure } from './contract/wordedFailure.ts';
import { createLive } from './live/createLive.ts';
import { createLogger } from './process/logger.ts';
import { openStorage } from './storage/openStorage.ts';
import { restoreExport } from './usecases/export/restoreExport.ts';

const words: ReasonWords<Exclude<CommandReasonName, 'impossibleId'>> = {
  archiveNotRead: ({ at }) => `This is no archive of a 1:1: ${at}.`,
  archiveOfOthers: () => 'The people of this 1:1 are of an organisation that may not use this Opener.',
  archiveTwice: () => 'Something is in this archive twice.',
  archiveWrongNumber: () => 'A meeting of this archive does not fit its round.',
  idDoesNotFit: () => 'The id of this 1:1 does not fit its two people.',
  isHereAlready: () => 'This 1:1 is here already.',
};

/**
 * `npm run restore -- archive.json`: brings one 1:1 back from its archive into the database of this configuration,
 * which must not have it. Cut off, it is run again. Exits with 1 when it is refused, and says why; nothing that is
 * said or logged holds what people wrote.
 */
const [file, ...more] = process.argv.slice(2);
try {
  if (file === undefined || more.length > 0) throw refusal('Say which file: npm run restore -- archive.json');
  const config = readConfig(process.env);
  const id = await restore(config, await contentOf(file));
  process.stdout.write(`Restored ${id}\n`);
} catch (error) {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exitCode = 1;
}

async function restore(config: Config, content: unknown): Promise<string> {
  const storage = await openStorage(config.cosmos);
  const live = createLive({
    log: storage.liveLog,
    clock: () => new Date().toISOString(),
    // It listens nowhere: it is opened for its one method by which the server itself edits an agenda.
    verifyToken: async () => {
      throw new Failure('unauthorized');
    },
    mayEdit: async () => false,
    publish: () => undefined,
    logger: createLogger(config.logLevel),
    newId: randomUUID,
  });
  try {
    const { oneOnOnes: store, persons, meetings, actionItems } = storage;
    const dependencies = { store, persons, meetings, actionItems, agenda: live, tenantIds: config.tenantIds };
    return (await restoreExport(dependencies)(content)).id;
  } finally {
    await live.close();
    storage.close();
  }
}

async function contentOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw refusal(`${file} cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says quotes the text.
    throw refusal(`${file} is not JSON.`);
  }
}

function refusal(message: string): Failure {
  return new WordedFailure('invalid', message);
}

function wordsFor(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Failure)) return `It failed: ${error instanceof Error ? error.name : 'unknown'}.`;
  return error.code === 'unavailable'
    ? 'The database does not answer. Run it again: what is written already is kept.'
    : (failureWords(error, words) ?? 'It is refused.');
}
