import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';
import { readTypedAction } from '../../src/reading/sentences/readTypedAction.ts';
import { type Line, linesOf } from './lines.ts';
import { speakingIn, understood, type Verdict, verdict } from './score.ts';

describe.each(languages)('what people type in %s', (language) => {
  const lines = [`${language}.txt`, `${language}.phone.txt`]
    .flatMap((file) => linesOf(language, file))
    .map((line) => [line.text, line] as const);

  test.each(lines)('%s', (_, line) => {
    const got = understood(line);
    expect({ verdict: verdict(line, got), got }).toEqual({ verdict: 'right', got });
  });
});

/** Written before the reading was, and not looked at while it was improved. */
describe('lines that were held out', () => {
  const lines = languages.flatMap((language) => linesOf(language, `${language}.heldout.txt`));

  test('are a third of all there are', () => {
    const others = languages.flatMap((language) => linesOf(language, `${language}.txt`));
    expect(lines.length + others.length).toBeGreaterThanOrEqual(600);
    expect(lines.length / (lines.length + others.length)).toBeGreaterThanOrEqual(0.3);
  });

  test('are never taken for another day, item or owner in silence', () => {
    expect(textsOf(lines, 'wrong')).toEqual([]);
  });

  test('lose what was meant without a word at most twice in a hundred, and are asked back at most eight times', () => {
    expect(textsOf(lines, 'dropped').length / lines.length).toBeLessThanOrEqual(0.02);
    expect(textsOf(lines, 'asked').length / lines.length).toBeLessThanOrEqual(0.08);
  });
});

describe('the box of the panel', () => {
  // What Teams writes into a message stands in no box.
  const all = languages.flatMap((language) =>
    [`${language}.txt`, `${language}.heldout.txt`].flatMap((file) => linesOf(language, file)),
  );
  const typed = all.flatMap((line) => {
    const rest = /^(?:action|aufgabe|tarea)(?::\s*|\s+)([^<&]+)$/iu.exec(line.text)?.[1];
    return rest !== undefined && understood(line).command === 'addAction' ? [{ line, rest }] : [];
  });

  test('reads the same lines as the bot, with the same result', () => {
    const differing = typed.filter(({ line, rest }) => {
      const bot = understood(line);
      const box = readTypedAction(rest, speakingIn(line.language));
      if (bot.ask || box.asked !== null) return bot.ask !== (box.asked !== null);
      return bot.title !== box.title || bot.owner !== box.ownerId || bot.due !== box.dueDate;
    });
    expect(differing.map(({ line }) => line.text)).toEqual([]);
    expect(typed.length).toBeGreaterThan(700);
  });
});

function textsOf(lines: readonly Line[], result: Verdict): string[] {
  return lines.filter((line) => verdict(line, understood(line)) === result).map(({ text }) => text);
}
