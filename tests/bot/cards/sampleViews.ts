import type {
  ActionView,
  CardReader,
  NextView,
  Numbered,
  PairView,
  QuestionView,
  TopicView,
  WhichView,
} from '../../../src/bot/cards/views.ts';
import { defaultQuestion } from '../../../src/domain/defaultQuestion.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';
import type { ReminderSettings } from '../../../src/domain/reminders/settings.ts';

const tenant = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';

export const ids = {
  rae: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001',
  mia: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002',
  tom: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0003',
  fresh: '9b2f6d6e-64a2-4a0e-9e55-3b1f6a1c0e77',
};

/** Monday evening in Berlin. */
const now = '2026-03-23T17:00:00.000Z';

/** Each of the two, and both at once, where Teams speaks a locale. */
export function readersIn(
  locale: string,
  zone: string | null = 'Europe/Berlin',
): Record<'asRae' | 'asMia' | 'forBoth', CardReader> {
  const reader = { locale, zone, now };
  return {
    asRae: { ...reader, personId: ids.rae },
    asMia: { ...reader, personId: ids.mia },
    forBoth: { ...reader, personId: null },
  };
}

export const { asRae, asMia, forBoth } = readersIn('en-GB');

export const pair: PairView = {
  id: joinOneOnOneId(tenant, ids.rae, ids.mia),
  people: [
    { id: ids.rae, name: 'Rae Okafor', role: 'manager' },
    { id: ids.mia, name: 'Mia Lindqvist', role: 'report' },
  ],
};

export function numberedFrom<T>(items: readonly T[]): Numbered<T>[] {
  return items.map((item, index) => ({ number: index + 1, item }));
}

/** Mia's own settings, where she alone looks. */
export function ownOf(settings: ReminderSettings | null) {
  return { personId: ids.mia, settings };
}

export function topic(id: string, title: string, more: Partial<TopicView> = {}): TopicView {
  return { id, title, purpose: null, broughtBy: ids.mia, addedAt: '2026-03-20T09:00:00.000Z', ...more };
}

export function action(id: string, title: string, more: Partial<ActionView> = {}): ActionView {
  return { id, title, ownerId: ids.mia, dueDate: null, status: 'open', ...more };
}

/** Titles and names that try to be more than words. */
const hostileTitles = [
  '# Heading **bold** _it_ ~~gone~~ `code`',
  '[Pay here](https://evil.example) ![x](https://evil.example/p.png)',
  '1. not a list',
  '- neither <b>this</b> <at>Rae</at> &lt;i&gt;',
  'Born {{DATE(2026-03-27T06:08:39Z,SHORT)}}',
];

export const sample = {
  topics: [
    topic('topic-0001', 'Scope of the redesign', {
      purpose: 'blockers',
      addedAt: '2026-03-02T09:00:00.000Z',
    }),
    topic('topic-0002', 'What do I need for the senior role?', { purpose: 'success' }),
    topic(
      'topic-0003',
      'How we hand work over between the two teams, now that the sprint ends on Wednesday and half of us are away on Fridays',
      { broughtBy: ids.rae, addedAt: now },
    ),
  ] as const,
  actions: [
    action('action-0001', 'Send the deck', { dueDate: '2026-03-27' }),
    action('action-0002', 'Book a room for the offsite', { ownerId: ids.rae }),
    action('action-0003', 'Ask finance about the budget', { ownerId: ids.rae, dueDate: '2026-03-20' }),
    action('action-0004', 'Collect feedback from the pilot', { dueDate: '2026-03-22', status: 'done' }),
  ] as const,
  longest: action('action-0005', 'Write down what we agreed. '.repeat(12).slice(0, 300), {
    dueDate: '2027-01-04',
  }),
  question: {
    text: 'What is harder than it should be right now?',
    since: '2026-02-03T09:00:00.000Z',
    chosenBy: ids.mia,
  } satisfies QuestionView,
  defaultQuestion: {
    text: defaultQuestion,
    since: '2026-02-03T09:00:00.000Z',
    chosenBy: null,
  } satisfies QuestionView,
  heldAt: '2026-03-17T09:00:00.000Z',
  next: {
    pair,
    startsAt: '2026-03-24T09:00:00.000Z',
    question: 'What is harder than it should be right now?',
    topics: { count: 3, oldestAddedAt: '2026-03-02T09:00:00.000Z' },
    actions: { open: 4, overdue: 1 },
  } satisfies NextView,
  pairWithoutRoles: {
    ...pair,
    people: [
      { id: ids.rae, name: 'Rae Okafor', role: null },
      { id: ids.mia, name: 'Mia Lindqvist', role: null },
    ],
  } satisfies PairView,
  which: {
    choices: [
      { oneOnOneId: pair.id, other: { id: ids.mia, name: 'Mia Lindqvist', role: null } },
      {
        oneOnOneId: joinOneOnOneId(tenant, ids.rae, ids.tom),
        other: { id: ids.tom, name: 'Tom Alvarez', role: null },
      },
    ],
    text: 'action send the deck by Friday',
  } satisfies WhichView,
  hostileTitles,
  hostile: hostileTitles.map((title, index) => topic(`hostile-${index}`, title)),
  hostilePair: {
    ...pair,
    people: [
      { id: ids.rae, name: 'Rae **Boss** [x](https://evil.example) <Okafor>', role: 'manager' },
      { id: ids.mia, name: 'Mia \u202etsivqdniL', role: 'report' },
    ],
  } satisfies PairView,
  hostileQuestion: {
    text: '**What** is [this](https://evil.example)?',
    since: '2026-02-03T09:00:00.000Z',
    chosenBy: ids.rae,
  } satisfies QuestionView,
};
