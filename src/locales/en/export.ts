import type { ActionStatus } from '../../domain/actionItem.ts';
import type { WellSpent } from '../../domain/meeting.ts';
import { itemWordsEn } from './itemWords.ts';

/**
 * What Opener itself says in a 1:1 that is exported as Markdown, in English. Names and texts come in as Markdown,
 * days as `2026-03-27`.
 */
export const exportEn = {
  title: (one: string, other: string) => `1:1 of ${one} and ${other}`,
  /** `when`: the day, and what stretch of days it covers where it is not all. */
  taken: (when: string) => `Taken from Opener on ${when}.`,
  from: (day: string) => `from ${day}`,
  to: (day: string) => `to ${day}`,
  question: (question: string) => `Opening question: ${question}`,
  agenda: 'On the agenda',
  ownNotes: 'Your private notes',
  nothingWaits: 'Nothing waits.',
  between: 'Promised between meetings',
  notHeld: 'You did not meet.',
  unreadable: 'This record cannot be read.',
  /** How somebody is called who has left and did not want their name to stay. */
  formerColleague: 'Former colleague',
  there: (names: readonly string[]) => `There: ${names.join(' and ')}.`,
  itemWords: itemWordsEn,
  withoutPurpose: 'Without a purpose',
  updates: 'Updates',
  update: 'update',
  agreed: 'Agreed',
  late: (name: string, day: string) => `Added later by ${name}, ${day}:`,
  wellSpent: (name: string, answer: WellSpent) =>
    `${name} found this time ${{ yes: 'well spent', partly: 'partly well spent', no: 'not well spent' }[answer]}.`,
  due: (day: string) => `due ${day}`,
  closed: (status: ActionStatus, day: string) =>
    `${{ open: 'open', done: 'done', dropped: 'dropped' }[status]} ${day}`,
  somebody: 'somebody',
};

export type ExportWording = typeof exportEn;
