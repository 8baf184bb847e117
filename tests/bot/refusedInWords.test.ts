import { expect, test } from '@jest/globals';
import { sentenceOf } from '../../src/bot/turn/explain.ts';
import { Failure, type FailureReason } from '../../src/contract/errors.ts';

const reasons: FailureReason[] = [
  { why: 'agendaFull', max: 200 },
  { why: 'answerEmpty' },
  { why: 'answerTooLong', max: 4000, length: 4001 },
  { why: 'noSuchTime' },
  { why: 'notOneOfTheTwo' },
  { why: 'titleLength', max: 300 },
  { why: 'tooManyOpen', max: 200 },
];

test.each(reasons)(
  'What the bot refuses because of $why it says in each language, with its figures',
  (reason) => {
    const said = ['en-GB', 'de-AT', 'es-MX', 'fr-CA'].map((locale) =>
      sentenceOf(new Failure('invalid', { reason }), locale),
    );
    expect(new Set(said).size).toBe(said.length);
    if ('max' in reason) for (const sentence of said) expect(sentence).toContain(`${reason.max}`);
  },
);

test('What has no words of its own is answered by the advice of its code, in the language of the reader', () => {
  const unstorable = new Failure('invalid', {
    reason: { why: 'unstorable', what: 'item', fields: ['title'] },
  });
  expect(sentenceOf(unstorable, 'de')).toMatch(/^Etwas/);
  expect(sentenceOf(unstorable, 'en')).not.toContain('title');
});
