import { describe, expect, test } from '@jest/globals';
import { defaultQuestion } from '../../src/domain/defaultQuestion.ts';
import { chooseQuestion, questionLimit, questionTextSchema } from '../../src/domain/openingQuestion.ts';
import { packs } from '../../src/locales/packs.ts';
import { questionAsRead } from '../../src/locales/questionAsRead.ts';

const current = { id: 'first', text: 'How are you?', since: '2026-11-01T00:00:00.000Z', chosenBy: null };
const now = '2026-11-17T09:00:00.000Z';

describe('Choosing the opening question', () => {
  test('starts a new timeline for another wording', () => {
    expect(chooseQuestion(current, { wording: 'What is hard?', by: 'mia', now, id: 'second' })).toEqual({
      id: 'second',
      text: 'What is hard?',
      since: now,
      chosenBy: 'mia',
    });
  });

  test('keeps the timeline for the same wording', () => {
    expect(chooseQuestion(current, { wording: 'How are you?', by: 'mia', now, id: 'second' })).toBe(current);
  });

  test('offers the default first, and only wordings that may be chosen', () => {
    expect(packs.en.offeredQuestions[0]).toBe(defaultQuestion);
    const offered = Object.values(packs).map((pack) => pack.offeredQuestions);
    expect(offered.map((texts) => texts.map((text) => questionTextSchema.parse(text)))).toEqual(offered);
    expect(offered.map((texts) => new Set(texts).size)).toEqual([6, 6, 6, 6]);
  });
});

describe('A wording', () => {
  test.each([
    ['is kept as it is', 'What is hard?', 'What is hard?'],
    ['loses white space at its ends and doubled', '  What\n is \t hard? ', 'What is hard?'],
    ['keeps a no-break space, where it is alone', 'Fier\u202f? \u202f Oui\u00a0!', 'Fier\u202f? Oui\u00a0!'],
    ['may be as long as the limit', 'x'.repeat(questionLimit), 'x'.repeat(questionLimit)],
    ['is measured after that', ` ${'x'.repeat(questionLimit)} `, 'x'.repeat(questionLimit)],
  ])('%s', (_, typed, kept) => {
    expect(questionTextSchema.parse(typed)).toBe(kept);
  });

  test.each([
    ['empty', ''],
    ['white space', ' \u00a0\n'],
    ['over the limit', 'x'.repeat(questionLimit + 1)],
    ['no text', 7],
  ])('is refused when it is %s', (_, typed) => {
    expect(questionTextSchema.safeParse(typed).success).toBe(false);
  });
});

describe('A question as somebody reads it', () => {
  test.each([
    ["What's on your mind?", 'de', 'Was beschäftigt dich?'],
    ["What's on your mind?", 'en', "What's on your mind?"],
    ['Was beschäftigt dich?', 'es', '¿Qué tienes en mente?'],
    ['¿Qué tienes en mente?', 'fr', 'Qu’est-ce qui t’occupe l’esprit\u202f?'],
    ['What is hard?', 'de', 'What is hard?'],
    ['Was ist schwer?', 'en', 'Was ist schwer?'],
  ] as const)('%j is in %s: %j', (wording, language, read) => {
    expect(questionAsRead(wording, language)).toBe(read);
  });
});
