import { describe, expect, test } from '@jest/globals';
import type { Block, Card } from '../../../src/bot/cards/adaptiveCard.ts';
import { draftCard } from '../../../src/bot/cards/draft.ts';
import { nextCard } from '../../../src/bot/cards/next.ts';
import { questionCard } from '../../../src/bot/cards/question.ts';
import { searchPreview } from '../../../src/bot/cards/searchResult.ts';
import { settingsCard } from '../../../src/bot/cards/settings.ts';
import { thirdPersonCard } from '../../../src/bot/cards/thirdPerson.ts';
import { topicAddedCard } from '../../../src/bot/cards/topic.ts';
import { unknownTextCard } from '../../../src/bot/cards/unknownText.ts';
import { welcomeCard } from '../../../src/bot/cards/welcome.ts';
import { whichCard } from '../../../src/bot/cards/which.ts';
import { usualSettings } from '../../../src/domain/reminders/settings.ts';
import { cardsIn } from './allCards.ts';
import { buttonCalled, buttonsOf, linesOf } from './reading.ts';
import { asMia, asRae, forBoth, ids, ownOf, pair, sample } from './sampleViews.ts';

test('the welcome says what it is good for, asks the question and says who can read what', () => {
  const welcome = welcomeCard({ pair, question: "What's on your mind?" }, forBoth);
  const lines = linesOf(welcome);
  expect(lines).toContain("What's on your mind?");
  expect(lines.at(-1)).toContain('Only Rae Okafor and Mia Lindqvist can read what you write in Opener');
  expect(buttonsOf(welcome)).toEqual(['Change the question', 'Agenda', 'Help']);
});

describe('a draft', () => {
  const draft = {
    pair,
    newId: ids.fresh,
    title: 'Send the deck',
    place: 'chat',
    messageLink: null,
    kind: 'action',
    ownerId: ids.mia,
  } as const;

  test('asks for the date again when it is none, and keeps everything that was said', () => {
    expect(linesOf(draftCard({ ...draft, dueDate: null, unclearDate: 'the 32nd' }, asMia))).toEqual([
      'Is this the action item?',
      '[What is to be done: Send the deck]',
      `[Who: ${ids.mia}]`,
      '"the 32nd" is not a date I can read. Write another one, like Friday or 27 March.',
      '[By when (leave empty for none): the 32nd]',
      'Nothing is recorded until you press the button.',
    ]);
  });

  test('becomes one item however often it is confirmed: the card names the id it will have', () => {
    const card = draftCard({ ...draft, dueDate: '2026-03-27', unclearDate: null }, asMia);
    expect(buttonCalled('Record it', card)).toMatchObject({
      data: { verb: 'confirmAction', oneOnOneId: pair.id, newId: ids.fresh },
    });
  });

  test('in a dialog submits, because Teams takes no Action.Execute there', () => {
    const card = draftCard({ ...draft, place: 'dialog', dueDate: null, unclearDate: null }, asMia);
    expect(card.actions?.map(({ type }) => type)).toEqual(['Action.Submit']);
  });
});

test.each([
  ['waiting', ['Agenda', 'Undo']],
  ['removed', ['Agenda', 'Put it back']],
  ['discussed', ['Agenda']],
] as const)('a topic that is %s offers %j', (state, buttons) => {
  expect(buttonsOf(topicAddedCard({ pair, item: sample.topics[0], state }, asMia))).toEqual(buttons);
});

describe('text that is no command', () => {
  test('stays in a field, to be made something of, beside the nearest commands and help', () => {
    const card = unknownTextCard({ pair, text: 'agneda pls', nearest: ['agenda', 'done', 'snooze'] }, asMia);
    expect(linesOf(card)).toContain('[What you wrote: agneda pls]');
    expect(buttonsOf(card)).toEqual([
      'Add as a topic',
      'Make it an action item',
      'Agenda',
      'Action items',
      'Help',
    ]);
  });

  test('is never a dead end, even before a 1:1 is known', () => {
    const card = unknownTextCard(
      { pair: null, text: 'hm', nearest: ['addTopic', 'addAction', 'done'] },
      asMia,
    );
    expect(buttonsOf(card)).toEqual(['Action items', 'Help']);
  });
});

test('which 1:1 is asked by the names of the others, and the command is kept', () => {
  const card = whichCard(sample.which, asRae);
  expect(card.body[1]).toMatchObject({ choices: [{ title: 'Mia Lindqvist' }, { title: 'Tom Alvarez' }] });
  expect(linesOf(card)).toContain('[What to do there: action send the deck by Friday]');
});

describe('the next 1:1', () => {
  test.each([
    ['Europe/Berlin', 'Tuesday 24 March at 10:00'],
    ['America/Los_Angeles', 'Tuesday 24 March at 2:00'],
    ['Pacific/Auckland', 'Tuesday 24 March at 22:00'],
  ])('is told in the time of %s', (zone, words) => {
    expect(linesOf(nextCard(sample.next, { ...asMia, zone }))[1]).toBe(words);
  });

  test.each(['', 'xx', 'en_US', 'pt-BR', '%%', 'constructor'])(
    'is told even to a client with the locale %j',
    (locale) => {
      expect(linesOf(nextCard(sample.next, { ...asMia, locale }))[1]).toContain('March');
    },
  );

  test.each([
    ['both read it', { ...asMia, personId: null }],
    ['nobody knows the zone of who reads it', { ...asMia, zone: null }],
  ])('is left to Teams where %s, which writes it for each reader', (_, reader) => {
    const card = nextCard(sample.next, reader);
    expect(JSON.stringify(card.body[1])).toContain(
      '{{DATE(2026-03-24T09:00:00Z, LONG)}}, {{TIME(2026-03-24T09:00:00Z)}}',
    );
    expect(card.fallbackText).toMatch(/(?:10:00 CET|9:00 UTC)/u);
  });

  test('says what waits, and what is late', () => {
    expect(linesOf(nextCard(sample.next, asMia)).slice(2, 4)).toEqual([
      '3 topics wait, oldest: 3 weeks',
      '4 action items are open, 1 overdue',
    ]);
  });
});

test.each([
  [asMia, 'Since Tue 3 Feb, chosen by you'],
  [asRae, 'Since Tue 3 Feb, chosen by Mia Lindqvist'],
])('the question says who chose it', (reader, words) => {
  expect(linesOf(questionCard({ pair, question: sample.question, justChanged: false }, reader))).toContain(
    words,
  );
});

test('the question form offers every wording but the one in use', () => {
  const form = buttonCalled(
    'Change the question',
    questionCard({ pair, question: sample.question, justChanged: false }, asMia),
  );
  expect(JSON.stringify(form)).not.toContain(sample.question.text);
});

test('settings let the pair say who is the manager, each from their own side', () => {
  const { pairWithoutRoles, question } = sample;
  const unset = { times: { nextAt: null, source: null, set: null }, own: null, saved: null };
  expect(buttonsOf(settingsCard({ pair: pairWithoutRoles, question, ...unset }, asMia)).slice(2)).toEqual([
    'Rae Okafor is the manager',
    'I am the manager',
  ]);
  expect(linesOf(settingsCard({ pair, question, ...unset }, asRae))).toContain('Manager: You');
});

test('settings say when the two meet next, and hold the reminders of whoever looks alone, of nobody else', () => {
  const { question, next } = sample;
  const settings = { ...usualSettings('Europe/Berlin'), lead: 'hour' as const };
  const times = { nextAt: next.startsAt, source: 'pair' as const, set: null };
  const view = { pair, question, times, own: ownOf(settings), saved: null };
  const hers = settingsCard(view, asMia);
  expect(linesOf(hers)).toContain('You meet next: Tuesday 24 March at 10:00');
  expect(JSON.stringify(buttonCalled('My reminders', hers))).toContain('"value":"hour"');
  for (const reader of [asRae, forBoth]) {
    const card = settingsCard(view, reader);
    expect(buttonsOf(card)).not.toContain('My reminders');
    expect(linesOf(card).join()).toContain('write "settings" in your private chat with Opener');
  }
});

test('settings hold the form for when the two meet, filled with what is set; where a calendar says it there is none', () => {
  const set = {
    rule: 'FREQ=WEEKLY;INTERVAL=6;BYDAY=TU',
    start: '2026-02-10T10:00',
    zone: 'America/New_York',
    minutes: 35,
  };
  const settings = { pair, question: sample.question, own: null, saved: null };
  const times = { nextAt: sample.next.startsAt, source: 'pair' as const, set };
  const valuesOf = (card: Card) => {
    const form = buttonCalled('Change when you meet', card);
    const fields = form?.type === 'Action.ShowCard' ? form.card.body : [];
    return Object.fromEntries(fields.flatMap((field) => ('id' in field ? [[field.id, field.value]] : [])));
  };
  const card = settingsCard({ ...settings, times }, forBoth);
  expect(valuesOf(card)).toEqual({
    repeats: 'week6',
    weekday: 'TU',
    // Six weeks after the first.
    from: '2026-03-24',
    time: '10:00',
    minutes: '35',
    cadenceZone: 'America/New_York',
  });
  expect(JSON.stringify(card)).toContain('Every 6 weeks');
  const byRule = { ...set, rule: 'FREQ=DAILY' };
  const unknown = settingsCard({ ...settings, times: { ...times, set: byRule } }, forBoth);
  expect(JSON.stringify(unknown)).toContain('You meet by a rule that this form does not know.');
  const calendar = settingsCard({ ...settings, times: { ...times, source: 'calendar' } }, forBoth);
  expect(buttonsOf(calendar)).not.toContain('Change when you meet');
  expect(linesOf(calendar).join()).toContain('there is nothing to set here');
});

test('settings keep room for who is the manager: the question gives way, for it has a command of its own', () => {
  const { pairWithoutRoles, question } = sample;
  const times = { nextAt: null, source: null, set: null };
  const view = { question, times, own: ownOf(null), saved: null };
  expect(buttonsOf(settingsCard({ ...view, pair }, asMia))).toEqual([
    'Question',
    'Set when you meet',
    'My reminders',
    'I am the manager',
  ]);
  expect(buttonsOf(settingsCard({ ...view, pair: pairWithoutRoles }, asMia))).toEqual([
    'Set when you meet',
    'My reminders',
    'Rae Okafor is the manager',
    'I am the manager',
  ]);
});

test('a third person in the chat is named, and the chat by the other of the two', () => {
  expect(linesOf(thirdPersonCard({ pair, newcomer: 'Ines Haddad' }, asRae))[1]).toBe(
    'Ines Haddad joined your chat with Mia Lindqvist.',
  );
});

test('a search result is previewed in two plain lines', () => {
  expect(searchPreview({ pair, kind: 'action', item: sample.actions[0] }, asMia)).toEqual({
    title: 'Send the deck',
    text: 'You · due Fri 27 Mar',
  });
});

test('no card tells a time by a zone that nobody told', () => {
  const bodies = Object.entries(cardsIn('en-GB', null)).map(([name, { body }]) => [name, linesOfRaw(body)]);
  const times = bodies.filter(([, text]) => /(?<![\dT:])\d{1,2}:\d{2}(?!\d|:|Z)/u.test(String(text)));
  expect(times.map(([name]) => name)).toEqual([]);
});

function linesOfRaw(body: readonly Block[]): string {
  return JSON.stringify(body, (key, value) => (key === 'value' || key === 'choices' ? undefined : value));
}
