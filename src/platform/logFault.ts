import type { OnError } from './later.ts';

/** The part of a logger that is needed here. */
type Logger = { error(facts: object, message: string): void };

/**
 * Puts what was thrown into the log, without its words: an error of a library may quote what people wrote. Its kind and
 * the places in the code find the fault as well.
 * @param facts ids and counts; nothing of what people wrote
 */
export function logFault(logger: Logger, message: string, facts: object = {}): OnError {
  return (error) => logger.error({ ...facts, fault: withoutWords(error) }, message);
}

/** An error as a log may show it: its kind, its machine word, the places in the code. */
export function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && isMachineWord(error.code) ? error.code : undefined;
  return {
    name: isMachineWord(error.name) ? error.name : 'Error',
    ...(code !== undefined && { code }),
    stack: placesOf(error),
  };
}

/** A stack begins with the error's words, which may themselves look like places. */
function placesOf({ message, stack = '' }: Error): string {
  const words = stack.indexOf(message);
  if (words < 0) return '';
  const lines = stack.slice(words + message.length).split('\n');
  return lines.filter((line) => /^ +at /.test(line)).join('\n');
}

function isMachineWord(word: unknown): word is string {
  return typeof word === 'string' && /^\w{1,40}$/.test(word);
}
