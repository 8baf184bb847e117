import { actionsDueCard } from '../../../src/bot/cards/actionsDue.ts';
import type { Card } from '../../../src/bot/cards/adaptiveCard.ts';
import { briefCard } from '../../../src/bot/cards/brief.ts';
import { longGapCard } from '../../../src/bot/cards/longGap.ts';
import { mutedCard } from '../../../src/bot/cards/muted.ts';
import type { ActionsDueView, BriefView } from '../../../src/bot/cards/reminderViews.ts';
import { action, ids, pair, readersIn, sample } from './sampleViews.ts';

const [deck] = sample.actions;
const today = action('action-0010', 'Write to the vendor', { dueDate: '2026-03-23' });
const overdue = action('action-0011', 'Read the draft', { dueDate: '2026-03-21' });
const panelUrl = 'https://teams.microsoft.com/l/entity/app/opener';

/** Mia's, on the evening before. */
export const brief: BriefView = {
  pair,
  on: { kind: 'brief', startsAt: '2026-03-24T09:00:00.000Z', isShort: false },
  question: sample.question.text,
  questionRound: { questionId: 'default', round: 3 },
  topics: { items: [...sample.topics], more: 4 },
  own: {
    personId: ids.mia,
    answer: 'The launch.\nAnd  sleep.',
    shown: 'mark',
    actions: { items: [overdue, deck], more: 2 },
    updates: { items: [{ id: 'update-0001', title: 'How far is the *checkout*?' }], more: 1 },
  },
  typed: { answer: '', title: '', updates: {} },
  note: null,
  panelUrl,
};
const bare: BriefView = {
  ...brief,
  topics: { items: [], more: 0 },
  own: {
    ...brief.own,
    answer: '',
    shown: '',
    actions: { items: [], more: 0 },
    updates: { items: [], more: 0 },
  },
};

export const due: ActionsDueView = {
  pair,
  personId: ids.mia,
  items: [overdue, today],
  note: null,
  panelUrl,
};
const given = { ...today, ownerId: ids.rae };
const gap = {
  ...{ pair, topics: 3, actions: 1, isSkipped: false, panelUrl },
  times: { nextAt: '2026-03-31T08:00:00.000Z', source: null, set: null },
};

/** The cards that come unasked, in each of their states, for readers of a language. */
export function reminderCardsFor(locale: string, zone?: string | null): Record<string, Card> {
  const { asMia, forBoth } = readersIn(locale, zone);
  return {
    brief: briefCard(brief, asMia),
    'brief, in the chat of both': briefCard(brief, forBoth),
    'brief, nothing waits': briefCard(bare, asMia),
    'brief, short': briefCard({ ...bare, on: { ...bare.on, isShort: true } }, asMia),
    'brief, one action item, no time known': briefCard(
      {
        ...brief,
        on: { ...brief.on, startsAt: null },
        own: { ...brief.own, actions: { items: [deck], more: 0 } },
        panelUrl: null,
      },
      asMia,
    ),
    'brief, saved': briefCard({ ...brief, note: { kind: 'saved' } }, asMia),
    'brief, one ticked off with words not saved': briefCard(
      {
        ...brief,
        note: { kind: 'done', title: overdue.title },
        typed: { answer: 'Not yet\nsaved', title: 'A topic', updates: { 'update-0001': 'Half\nway' } },
      },
      asMia,
    ),
    'brief, answer changed elsewhere': briefCard(
      { ...brief, note: { kind: 'answerChanged' }, typed: { answer: 'Mine', title: '', updates: {} } },
      asMia,
    ),
    'actions due': actionsDueCard(due, asMia),
    'actions due, one': actionsDueCard({ ...due, items: [today] }, asMia),
    'actions due, one put off': actionsDueCard(
      { ...due, items: [overdue, deck], note: { kind: 'snoozed', title: deck.title, day: '2026-03-27' } },
      asMia,
    ),
    'actions due, given away': actionsDueCard(
      { ...due, items: [given], note: { kind: 'given', title: given.title } },
      asMia,
    ),
    'actions due, all done': actionsDueCard(
      {
        ...due,
        items: [{ ...today, status: 'done' }],
        note: { kind: 'done', title: today.title },
        panelUrl: null,
      },
      asMia,
    ),
    'actions due, changed meanwhile': actionsDueCard({ ...due, note: { kind: 'changedMeanwhile' } }, asMia),
    'long gap': longGapCard(gap, asMia),
    'long gap, in the chat of both': longGapCard({ ...gap, topics: 0, actions: 0 }, forBoth),
    'long gap, skipped': longGapCard({ ...gap, isSkipped: true }, asMia),
    'reminders off': mutedCard({ pair, isMuted: true }, asMia),
    'reminders on again': mutedCard({ pair, isMuted: false }, asMia),
    'hostile words: brief': briefCard(
      {
        ...brief,
        pair: sample.hostilePair,
        question: sample.hostileQuestion.text,
        topics: { items: sample.hostile, more: 0 },
      },
      asMia,
    ),
  };
}
