import type { Purpose } from '../../domain/purpose.ts';
import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('en');

const wellSpent = {
  yes: 'time well spent',
  partly: 'time partly well spent',
  no: 'time not well spent',
};

/** Three questions for each purpose, offered when it is neglected. */
const questions: Record<Purpose, readonly [string, string, string]> = {
  priorities: [
    'If you could finish only one thing this week, which would it be?',
    'What are you doing that somebody else could do, or nobody?',
    'What did we say matters most, and does your week look like it?',
  ],
  blockers: [
    'What has waited longest for somebody else?',
    'Where did you get stuck this week and say nothing?',
    'What would get easier if I made one call?',
  ],
  communication: [
    'What should I do more often, or less, when we work together?',
    'Was there a moment when you would rather have heard it from me first?',
    'How do you like to be told when something went wrong?',
  ],
  deeperQuestions: [
    'What is on your mind that nobody has asked about?',
    'What would you change here if it were yours to change?',
    'When did you last enjoy your work, and what was different then?',
  ],
  success: [
    'What do you want to be able to do a year from now?',
    'Which feedback would help you most at the moment?',
    'What do you need from me to do well that you do not get?',
  ],
};

/** Every word of the history. Apart from the panel's, because it is fetched later. */
export const historyEn = {
  title: 'History',
  meetings: 'Meetings',
  loading: 'Looking through your meetings …',
  loadingMore: 'Loading …',
  empty:
    'Nothing is on record yet. After your first wrap-up, your meetings are kept here, with answers, notes and what you promised each other.',
  earlier: 'Show earlier meetings',
  emptyMonth: 'Nothing is on record up to this month.',
  linkedGone: 'The meeting that this link leads to is not on record any more. These are the latest.',
  gathering: 'Gathering all meetings …',
  printedOf: (one: string, other: string) => `1:1s of ${one} and ${other}.`,
  printed: (from: string, to: string) =>
    from === to ? `Meeting of ${to}.` : `Meetings from ${from} to ${to}.`,
  printedPart: 'Earlier meetings are not printed here.',
  beginning: 'This is where your story begins.',
  month: 'Jump to a month',
  allMonths: 'Latest',
  meeting: (day: string) => `Meeting of ${day}`,
  missed: (day: string) => `${day}: you did not meet`,
  unreadable: (day: string) => `${day}: this record cannot be read`,
  topics: (count: number) => plural(count, { one: '# topic', other: '# topics' }),
  updates: (count: number) => plural(count, { one: '# update', other: '# updates' }),
  actionItems: (count: number) => plural(count, { one: '# action item', other: '# action items' }),
  there: (names: string) => `There: ${names}`,
  bothThere: 'Both there',
  byItself: 'Wrapped up by itself',
  noAnswer: 'Left open',
  promised: 'Action items',
  between: 'Action items between meetings',
  groups: { none: 'Without a purpose', updates: 'Answered in writing' },
  late: (name: string, day: string) => `Added later by ${name}, ${day}`,
  somebody: 'somebody',
  wellSpent: (name: string, answer: 'yes' | 'partly' | 'no') => `${name}: ${wellSpent[answer] ?? answer}`,
  bothWellSpent: (answer: 'yes' | 'partly' | 'no') => `Both: ${wellSpent[answer] ?? answer}`,
  due: (day: string) => `due ${day}`,
  status: { open: 'open', done: 'done', dropped: 'dropped' },
  continue: 'Continue this',
  continueLabel: (title: string) => `Continue this: “${title}”`,
  continued: 'It is on your agenda again.',
  notContinued: {
    agendaFull: 'The agenda is full. Discuss or remove a topic first.',
    continuedTooOften: 'This was continued too often lately. Add it as a new topic.',
  },
  untitled: 'Untitled',
  search: 'Search answers, notes and action items',
  searchHint: 'Search your history',
  noFigures: 'After your first meetings, this shows how often you meet and what for.',
  searching: 'Searching …',
  found: (count: number) => plural(count, { one: '# hit', other: '# hits' }),
  nothingFound: (month: string) => `Nothing found back to ${month}.`,
  lookFurther: 'Look further back',
  searchedAll: 'That was everything, back to your first day here.',
  timeline: 'Your question through time',
  timelineQuestion: 'Question',
  noAnswers: 'No answers yet. They gather here, meeting by meeting.',
  moreAnswers: 'Show earlier answers',
  overview: 'At a glance',
  perMonth: 'Meetings by month',
  monthColumn: 'Month',
  countColumn: 'Count',
  missedCount: (count: number) => plural(count, { one: '# not held', other: '# not held' }),
  purposes: (meetings: number) =>
    plural(meetings, { one: 'What your last meeting was for', other: 'What your last # meetings were for' }),
  purposeColumn: 'Purpose',
  purposesByMonth: 'Topics by purpose, month by month',
  brought: 'Who brought the topics',
  inTime: 'Action items with a date',
  inTimeRows: { inTime: 'done in time', late: 'done later', open: 'still open' },
  neglected: (purpose: string) => `Seldom lately: ${purpose}. Perhaps one of these?`,
  questions,
  addQuestion: (question: string) => `Add to your agenda: ${question}`,
  onAgenda: 'On your agenda.',
  export: 'Take it with you',
  exportFrom: 'From (leave empty for all)',
  exportTo: 'Until',
  exportTurned: 'The last day lies before the first.',
  exportMarkdown: 'As text (Markdown)',
  exportJson: 'As data (JSON)',
  exportUnderWay: 'Writing …',
  print: 'Print',
};

export type HistoryStrings = typeof historyEn;
