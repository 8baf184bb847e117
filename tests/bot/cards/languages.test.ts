import { describe, expect, test } from '@jest/globals';
import { helpCard } from '../../../src/bot/cards/help.ts';
import { nextCard } from '../../../src/bot/cards/next.ts';
import { questionCard } from '../../../src/bot/cards/question.ts';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { cardDe } from '../../../src/locales/de/cards.ts';
import { botDe as repliesDe } from '../../../src/locales/de/replies.ts';
import { cardEn } from '../../../src/locales/en/cards.ts';
import { botEn as repliesEn } from '../../../src/locales/en/replies.ts';
import { cardEs } from '../../../src/locales/es/cards.ts';
import { botEs as repliesEs } from '../../../src/locales/es/replies.ts';
import { cardFr } from '../../../src/locales/fr/cards.ts';
import { botFr as repliesFr } from '../../../src/locales/fr/replies.ts';
import type { CommandName } from '../../../src/locales/shape/commandName.ts';
import { faultsOf } from '../../setup/catalogTexts.ts';
import { speaking } from '../commands/speaking.ts';
import { linesOf } from './reading.ts';
import { asMia, pair, sample } from './sampleViews.ts';

/** Words that are the same in both languages. */
const same = {
  de: ['Agenda'],
  es: ['Agenda', 'agenda'],
  fr: ['Actions', 'actions', 'Action', 'action', 'Question', 'question', 'Manager'],
};

const samples = {
  waiting: ['week', 3],
  'next.oldest': ['week', 3],
  'together.done': [['Mia', 'zz']],
  'together.failed': [[3, 7]],
  tooLong: ['answer', 7, 3],
  overdue: ['zz', 3],
  'recap.fallback': [3, 7],
  'meetingFiled.fallback': [3, 7, 3],
  'reminders.longGap.waits': [3, 7],
};

describe.each([
  ['de', cardDe, repliesDe],
  ['es', cardEs, repliesEs],
  ['fr', cardFr, repliesFr],
] as const)('in %s', (language, words, replies) => {
  test('no word of a card is left in English, and none has lost what it is made of', () => {
    expect(faultsOf(cardEn, words, { same: same[language], samples })).toEqual([]);
  });

  test('nor one of the sentences that the bot answers with', () => {
    expect(faultsOf(repliesEn, replies, { same: same[language], samples })).toEqual([]);
  });
});

describe.each([
  ['en', cardEn],
  ['de', cardDe],
  ['es', cardEs],
  ['fr', cardFr],
] as const)('what cards in %s tell people to write is understood', (language, { help, commands }) => {
  const kinds: Record<number, CommandName | 'wrapUp' | 'export'> = {
    0: 'agenda',
    1: 'addTopic',
    2: 'addAction',
    3: 'addAction',
    4: 'listActions',
    5: 'done',
    6: 'snooze',
    7: 'question',
    8: 'answer',
    9: 'next',
    10: 'wrapUp',
    11: 'export',
    12: 'settings',
  };

  test.each(help.lines.map(([example], index) => [example, kinds[index]] as const))('%s', (example, kind) => {
    expect(parseCommand(example, speaking({ language })).kind).toBe(kind);
  });

  test.each(commands)('%s', (example) => {
    expect(parseCommand(example, speaking({ language })).kind).not.toMatch(/unknown|incomplete/);
  });
});

test.each([
  ['de-DE', 'Dienstag, 24. März um 10:00', '3 Themen warten, am längsten: 3 Wochen'],
  ['es-ES', 'martes, 24 de marzo, 10:00', '3 temas esperan, el más antiguo: 3 semanas'],
  ['fr-FR', 'mardi 24 mars à 10:00', '3 sujets attendent, le plus ancien : 3 semaines'],
])('the next 1:1 is told in %s with its dates written that way', (locale, when, topics) => {
  expect(linesOf(nextCard(sample.next, { ...asMia, locale })).slice(1, 3)).toEqual([when, topics]);
});

test('the default question is in the language of the reader, and one that they chose as they chose it', () => {
  const german = { ...asMia, locale: 'de' };
  const chosen = { ...sample.question, text: "What's hard?", chosenBy: asMia.personId };
  const first = { ...sample.question, text: "What's on your mind?", chosenBy: null };
  const lines = (question: typeof chosen | typeof first) =>
    linesOf(questionCard({ pair, question, justChanged: false }, german));
  expect(lines(first)).toContain('Was beschäftigt dich?');
  expect(lines(chosen)).toContain("What's hard?");
});

test('each of the two reads the same card in their own language', () => {
  const view = { pair, question: sample.question, justChanged: false };
  expect(linesOf(questionCard(view, { ...asMia, locale: 'de' }))).toContain(
    'Seit Di., 3. Feb., von dir gewählt',
  );
  expect(linesOf(helpCard({ pair }, { ...asMia, locale: 'es-mx' }))[0]).toBe('Qué puedes escribir');
});
