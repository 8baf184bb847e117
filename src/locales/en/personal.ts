import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('en');

/** The words of the page of all of somebody's 1:1s: fetched with it. */
export const personalEn = {
  title: 'My 1:1s',
  none: 'You have no 1:1 yet. Add Opener to a chat or meeting of just you and one other person, and it is listed here.',
  privacy: 'Only you see this page. What stands in a 1:1 is read by its two people and nobody else.',
  back: 'Back to my 1:1s',
  running: 'You are meeting right now',
  next: (when: string) => `Next: ${when}`,
  reminders: 'My reminders',
  remindersOf: (name: string) => `My reminders of the 1:1 with ${name}`,
  notMet: 'You have not met with Opener yet',
  metToday: 'You met today',
  lastMetDays: (days: number, day: string) =>
    `Last met ${day}, ${plural(days, { one: '# day ago', other: '# days ago' })}`,
  lastMetWeeks: (weeks: number, day: string) =>
    `Last met ${day}, ${plural(weeks, { one: '# week ago', other: '# weeks ago' })}`,
  actions: (yours: number, theirs: number) =>
    yours + theirs === 0 ? 'No open action items' : `Open action items: ${yours} yours, ${theirs} theirs`,
  overdue: (count: number) =>
    plural(count, { one: '# of yours is overdue', other: '# of yours are overdue' }),
  pages: { oneOnOnes: 'My 1:1s', actions: 'My action items', privacy: 'Privacy' },
  partOf: {
    agenda: (name: string) => `Your 1:1 with ${name}`,
    notes: (name: string) => `My notes on the 1:1 with ${name}`,
    history: (name: string) => `Your history with ${name}`,
  },
  apart: (last: string) => `${last}. Time to find a date`,
  theirsOverdue: (count: number) =>
    plural(count, { one: '# of theirs is overdue', other: '# of theirs are overdue' }),
  neglected: (purpose: string) => `Seldom lately: ${purpose}`,
  agenda: 'Agenda',
  openAgenda: (name: string) => `Open the agenda with ${name}`,
  chat: 'Chat',
  openChat: (name: string) => `Open your chat with ${name}`,
  notes: 'My notes',
  asking: (count: number) => plural(count, { one: '# needs you now', other: '# need you now' }),
  resting: 'The others',
  myActions: 'What I promised',
  noActions: 'You have nothing open. What you promise in a 1:1 is listed here.',
  overdueTitle: 'Overdue',
  openTitle: 'Open',
  waitingTitle: 'Waiting for others',
};

export type PersonalStrings = typeof personalEn;
