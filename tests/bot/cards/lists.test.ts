import { describe, expect, test } from '@jest/globals';
import { actionListCard } from '../../../src/bot/cards/actionList.ts';
import { recapCard } from '../../../src/bot/cards/recap.ts';
import { agendaListCard, topicAddedCard } from '../../../src/bot/cards/topic.ts';
import { buttonCalled, buttonsOf, linesOf } from './reading.ts';
import { action, asMia, asRae, forBoth, ids, numberedFrom, pair, sample, topic } from './sampleViews.ts';

const unanswered = { answers: [], answeredAt: null };

const all = { kind: 'open', ownerId: null } as const;

describe('the agenda', () => {
  test('shows who brought each topic, what it is for and how long it waits, and takes another', () => {
    expect(linesOf(agendaListCard({ pair, items: numberedFrom(sample.topics), more: 2 }, asRae))).toEqual([
      'Agenda',
      '1. | Scope of the redesign | Mia Lindqvist · blockers · waits 3 weeks',
      '2. | What do I need for the senior role? | Mia Lindqvist · success · waits 3 days',
      `3. | ${sample.topics[2].title} | You · new today`,
      'And 2 more in the panel.',
      '[Add a topic]',
    ]);
  });
});

describe('updates on the agenda', () => {
  const asked = topic('update-0001', 'Is the deck out?', { broughtBy: ids.rae, update: unanswered });
  const answers = [{ personId: ids.mia, text: 'A private word' }];
  const told = { ...asked, id: 'update-0002', update: { answers, answeredAt: null } };
  const listed = (reader: typeof asMia) =>
    linesOf(agendaListCard({ pair, items: numberedFrom([asked, told]), more: 0 }, reader)).slice(1, -1);

  test.each([
    ['who asked', asRae, 'You', 'Mia Lindqvist still has to answer'],
    ['who is asked', asMia, 'Rae Okafor', 'you still have to answer'],
    ['both', forBoth, 'Rae Okafor', 'Mia Lindqvist still has to answer'],
    ['in German', { ...asMia, locale: 'de-DE' }, 'Rae Okafor', 'du musst noch antworten'],
    ['in Spanish', { ...forBoth, locale: 'es' }, 'Rae Okafor', 'Mia Lindqvist aún tiene que responder'],
  ])('say to %s what they are and who still has to answer', (_, reader, by, still) => {
    const [first] = listed(reader);
    expect(first).toMatch(/^1\. \| (Update|Nachfrage|Consulta): Is the deck out\? \| /);
    expect(first).toContain(`| ${by} · ${still} · `);
  });

  test('that are answered say so, without the answer', () => {
    expect(listed(forBoth)[1]).toBe('2. | Update: Is the deck out? | Rae Okafor · answered · waits 3 days');
  });

  test('that were talked about are named as what they are', () => {
    expect(linesOf(topicAddedCard({ pair, item: asked, state: 'discussed' }, asRae)).slice(0, 2)).toEqual([
      'Discussed',
      'Update: Is the deck out?',
    ]);
  });
});

describe('action items', () => {
  test('keep the numbers they were given, and are ticked by them', () => {
    const items = [
      { number: 4, item: action('action-0004', 'Fourth') },
      { number: 7, item: action('action-0007', 'Seventh') },
    ];
    const listed = actionListCard({ pair, list: all, items, more: 0 }, asMia);
    expect(linesOf(listed).slice(1)).toEqual(['4. | Fourth | You · no date', '7. | Seventh | You · no date']);
    expect(buttonCalled('Done 7', listed)).toMatchObject({
      tooltip: 'Seventh',
      data: { verb: 'setActionStatus', actionId: 'action-0007', status: 'done', list: all },
    });
  });

  test('offer as many ticks as six buttons leave room for', () => {
    const items = numberedFrom(Array.from({ length: 9 }, (_, index) => action(`action-000${index}`, 'One')));
    expect(buttonsOf(actionListCard({ pair, list: all, items, more: 0 }, asMia))).toEqual([
      'Done 1',
      'Done 2',
      'Done 3',
      "Rae Okafor's",
      'Yours',
      'Closed',
    ]);
  });

  test('of one person are named after them, or yours', () => {
    const list = { kind: 'open', ownerId: ids.mia } as const;
    const title = (reader: typeof asMia) =>
      linesOf(actionListCard({ pair, list, items: [], more: 0 }, reader))[0];
    expect([asMia, asRae, forBoth].map(title)).toEqual([
      'Your open action items',
      "Mia Lindqvist's open action items",
      "Mia Lindqvist's open action items",
    ]);
  });

  test('that are closed show how they ended and have nothing to tick', () => {
    const items = numberedFrom([action('action-0001', 'Old', { status: 'dropped', dueDate: '2026-01-01' })]);
    const closed = actionListCard({ pair, list: { kind: 'done' }, items, more: 0 }, asMia);
    expect(linesOf(closed)).toEqual(['Closed action items', '1. | Old | You · Dropped']);
    expect(buttonsOf(closed)).toEqual(['All open', "Rae Okafor's", 'Yours']);
  });
});

test('a recap lists what is open with its owners, and what waits', () => {
  const [deck, room] = sample.actions;
  const recap = recapCard(
    {
      pair,
      heldAt: sample.heldAt,
      actions: { items: [deck, room], more: 1 },
      topics: { items: [sample.topics[0]], more: 0 },
    },
    asRae,
  );
  expect(linesOf(recap)).toEqual([
    'What is open between you',
    'You last met: Tue 17 Mar',
    'Action items',
    'Send the deck',
    'Mia Lindqvist · due Fri 27 Mar',
    'Book a room for the offsite',
    'You · no date',
    'And 1 more in the panel.',
    'Waiting to be discussed',
    'Scope of the redesign',
    'Mia Lindqvist · blockers · waits 3 weeks',
  ]);
});
