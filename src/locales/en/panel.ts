import type { FailureCode } from '../../contract/errors.ts';
import type { Waiting } from '../../domain/waiting.ts';
import { pluralIn } from '../writing/plural.ts';
import { itemWordsEn } from './itemWords.ts';

const plural = pluralIn('en');

type Notice = { title: string; text: string };

const failures: Record<FailureCode, Notice> = {
  invalid: {
    title: 'That did not work',
    text: 'Opener could not read the request. Reload the panel and try again.',
  },
  unauthorized: {
    title: 'Teams did not sign you in',
    text: 'Try again. If it stays like this, sign out of Teams and in again.',
  },
  notFound: {
    title: 'This 1:1 is not yours to read',
    text: 'Opener shows a 1:1 to its two people and to nobody else. If it should be yours, open Opener in your chat with the other person.',
  },
  notAPair: {
    title: 'Opener is for two',
    text: 'This chat has more people than two, or only you. Open Opener in a meeting or chat with just one other person.',
  },
  outsideGuest: {
    title: 'One of you is a guest',
    text: 'Opener works for two people of the same organisation. Nothing was stored about this chat.',
  },
  nothingToWrapUp: {
    title: 'Nothing to wrap up yet',
    text: 'Tick what you discussed, write an answer or start the meeting first.',
  },
  tooLateToUndo: {
    title: 'This wrap-up stays',
    text: 'A day has passed, or you have met again. Its items are in your history, and each can be continued.',
  },
  unreadable: {
    title: 'This record cannot be read',
    text: 'It is kept as it is. Whoever runs Opener finds it in the log.',
  },
  inMeeting: { title: 'You are in a meeting', text: 'Wrap it up first, then leave.' },
  colleagueLeft: {
    title: 'Your colleague has left Opener',
    text: 'What you two shared is still yours to read, in “My 1:1s”.',
  },
  changedMeanwhile: { title: 'This changed a moment ago', text: 'Look again, then retry.' },
  tooLarge: { title: 'That is too large to send', text: 'Shorten it, then try again.' },
  tooMany: { title: 'A little too fast', text: 'Wait a moment, then try again.' },
  unexpected: { title: 'Something went wrong', text: 'Nothing you saved is lost. Try again.' },
  unavailable: {
    title: 'Opener cannot be reached',
    text: 'It keeps trying. What you had typed is kept on this device until it is stored.',
  },
};

/** Every word that people read. A further language fills the same shape (`Wording`) completely. */
export const tabEn = {
  locale: 'en',
  itemWords: itemWordsEn,
  failures,
  purposeNone: 'No purpose',
  retry: 'Try again',
  reload: 'Reload',
  close: 'Close',
  cancel: 'Cancel',
  connections: 'Connections',
  you: 'you',
  loading: 'Opening your 1:1',
  stillTrying: 'Still trying to reach Opener …',
  sections: { label: 'Your 1:1', agenda: 'Agenda', history: 'History' },
  header: {
    pair: (one: string, other: string) => `${one} & ${other}`,
    here: (name: string) => `${name} is here`,
    notHere: (name: string) => `${name} is not here`,
    saved: 'Saved',
    saving: 'Saving …',
    offline: 'Offline, kept here',
    offlineNotKept: 'Offline, keep this open',
    notSaved: 'Not saved',
    connecting: 'Connecting …',
    nowOffline: 'You are offline. What you type waits here.',
    nowSaved: 'Connected again. Everything is saved.',
  },
  privacy: {
    line: (other: string) => `Only you and ${other} can read this`,
    explain: 'Who can read this',
  },
  next: {
    label: 'When you meet',
    line: (when: string) => `Next: ${when}`,
    there: (time: string, city: string) => `${time} in ${city}`,
    moved: 'moved',
    calendar: 'from the calendar',
    details: 'from the meeting in Teams',
    set: 'Set when you meet',
    broken: 'Opener can no longer read when you meet. Set your time again.',
    over: 'No meeting is planned any more.',
    notFetched: 'When you meet could not be fetched.',
    more: 'When you meet, and your reminders',
  },
  question: {
    allAnswers: 'All your answers',
    chosenBy: (name: string) => `${name} chose this question`,
    label: 'About the question',
    change: 'Change',
    changeLabel: 'Change the opening question',
    share: 'Show in the call',
    shared: 'Everybody in the call sees the question.',
    notShared: 'Teams did not show it. Try again in a moment.',
  },
  answers: {
    label: 'Answers',
    yours: 'Your answer',
    placeholder: 'Your answer …',
    notYet: (name: string) => `${name} has not answered yet`,
    theirs: (name: string) => `${name}’s answer`,
    lastTime: (day: string) => `Last time, ${day}`,
    quoted: (text: string) => `“${text}”`,
    nothingSaid: 'Left open',
    noHistory: 'What you both answer today will greet you here next time.',
  },
  agenda: {
    title: 'Agenda',
    count: (count: number) => plural(count, { one: '# topic waits', other: '# topics wait' }),
    add: 'Add a topic',
    needQuestion: 'Need a question?',
    addLabel: 'Add a topic to the agenda',
    addNow: 'Add',
    empty: 'Nothing yet. What should not be forgotten?',
    allDiscussed: 'All discussed.',
    full: (limit: number) => `You have ${limit} topics on the agenda. Remove some first.`,
    discussed: 'Discussed',
    added: (title: string) => `Added: ${title}`,
    addedMany: (count: number) => plural(count, { one: '# topic added', other: '# topics added' }),
    moved: (title: string, place: number, of: number) => `${title}: now ${place} of ${of}`,
    cannotMove: (title: string) => `${title}: cannot move further`,
  },
  updates: {
    title: 'To answer before the call',
    freed: (count: number, minutes: number) =>
      `${plural(count, { one: '# update answered before the call', other: '# updates answered before the call' })} · about ${minutes} minutes freed`,
    answered: (count: number) => plural(count, { one: '# update answered', other: '# updates answered' }),
    yours: (title: string) => `Your answer to ${title}`,
    placeholder: 'Answer here …',
    theirs: (name: string) => `${name}:`,
    added: (title: string) => `Added, to be answered before the call: ${title}`,
    nowUpdate: (title: string) => `${title}: to be answered before the call`,
    nowTopic: (title: string) => `${title}: back among the topics`,
  },
  item: {
    label: (title: string) => `Topic: ${title}`,
    updateLabel: (title: string) => `Update: ${title}`,
    title: 'Title',
    discuss: (title: string) => `Discussed: ${title}`,
    nowDiscussed: (title: string) => `${title}: discussed`,
    nowWaiting: (title: string) => `${title}: back on the agenda`,
    purpose: 'Purpose',
    purposeOf: (title: string, purpose: string) => `Purpose of ${title}: ${purpose}`,
    notes: 'Notes',
    notesOf: (title: string) => `Notes on ${title}`,
    notesPlaceholder: 'Notes you both write …',
    showAll: 'Show all',
    showLess: 'Show less',
    more: (title: string) => `More for ${title}`,
    broughtBy: (name: string) => `Brought by ${name}`,
    untitled: 'Untitled topic',
    waiting: ({ unit, count }: Waiting) => {
      if (count === 0) return 'new';
      return unit === 'day'
        ? plural(count, { one: '# day', other: '# days' })
        : plural(count, { one: '# week', other: '# weeks' });
    },
    continues: 'From an earlier meeting',
    continuesOf: (title: string) => `From an earlier meeting: ${title}`,
    waitingSince: (day: string) => `On the agenda since ${day}`,
  },
  undo: {
    removed: (title: string) => `Removed “${title}”`,
    undo: 'Undo',
    dismiss: 'Dismiss',
    announce: (title: string) => `Removed ${title}. Undo brings it back.`,
    back: (title: string) => `${title} is back`,
  },
  limit: {
    left: (count: number) => plural(count, { one: '# character left', other: '# characters left' }),
    over: (count: number) => plural(count, { one: '# character too many', other: '# characters too many' }),
    refused: (limit: number) => `That would be over ${limit} characters, so it was not put in.`,
    empty: 'Write something first.',
  },
  screens: {
    outsideTeams: {
      title: 'Opener lives in Teams',
      text: 'Open Microsoft Teams, go to your 1:1 meeting or chat, and choose Opener there.',
    },
    crashed: { title: 'Something went wrong', text: 'Nothing you saved is lost. Reload the panel to go on.' },
  } satisfies Record<string, Notice>,
  newerVersion: 'There is a newer Opener',
  stage: { label: 'Opening question' },
};

export type TabStrings = typeof tabEn;
