import type { FailureCode } from '../../contract/errors.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { Waiting } from '../../domain/waiting.ts';
import type { LockReason } from '../live/liveState.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('en');

type Notice = { title: string; text: string };

const purposes: Record<Purpose, { name: string; meaning: string }> = {
  priorities: { name: 'Priorities', meaning: 'Which work matters most' },
  blockers: { name: 'Blockers', meaning: 'Hard things to get unstuck' },
  communication: { name: 'Communication', meaning: 'How we work together' },
  deeperQuestions: { name: 'Deeper questions', meaning: 'What we would not learn otherwise' },
  success: { name: 'Success', meaning: 'What you need to do well' },
};

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
    text: 'This chat has more people than two, or fewer. Open Opener in a meeting or chat with just one other person.',
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
  changedMeanwhile: { title: 'This changed a moment ago', text: 'Look again, then retry.' },
  tooLarge: { title: 'That is too large to send', text: 'Shorten it, then try again.' },
  tooMany: { title: 'A little too fast', text: 'Wait a moment, then try again.' },
  unexpected: { title: 'Opener stumbled', text: 'Nothing you saved is lost. Try again.' },
  unavailable: {
    title: 'Opener cannot be reached',
    text: 'It keeps trying. What you had typed is kept on this device until it is stored.',
  },
};

/** Every word that people read. A further language fills the same shape (`Wording`) completely. */
export const tabEn = {
  locale: 'en',
  purposes,
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
  meeting: {
    title: 'Your meeting',
    start: 'Start the meeting',
    started: 'Your meeting has started.',
    going: 'You are in your meeting.',
    timeIsUp: 'Your time is up.',
    minutesLeft: (count: number) => plural(count, { one: '# minute left', other: '# minutes left' }),
    ended: 'The call has ended.',
    endedWrapsUp: (minutes: number) =>
      `The call has ended. Opener wraps up in ${plural(minutes, { one: '# minute', other: '# minutes' })}.`,
    wrapUp: 'Wrap up',
    steps: {
      agreed: 'What did you agree on?',
      keep: 'Anything to keep for next time?',
      wellSpent: 'One last thing',
    },
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    next: 'Next',
    fileNow: 'Wrap up now',
    filing: 'Wrapping up …',
    filed: 'Your meeting is on record.',
    leftOver: (count: number) =>
      plural(count, {
        one: '# item was too long to go with them, and waits for the next wrap-up.',
        other: '# items were too long to go with them, and wait for the next wrap-up.',
      }),
    filedItems: (count: number) =>
      count === 0
        ? 'Your meeting is on record.'
        : plural(count, {
            one: 'Your meeting is on record, with # item.',
            other: 'Your meeting is on record, with # items.',
          }),
    undo: 'Undo',
    undone: 'It is taken back. Everything is on your agenda again.',
    loading: 'Looking …',
    nothingAgreed: 'Nothing was promised in this meeting. Add it here if something was.',
    nothingDiscussed: 'Nothing is ticked as discussed, so everything stays on your agenda.',
    keepHint: 'These were discussed and go on record. Tick what should wait for next time.',
    wellSpent: 'Was this time well spent?',
    wellSpentAnswers: { yes: 'Yes', partly: 'Partly', no: 'No' },
    wellSpentSeen: 'Only the two of you see this.',
    rated: 'Thank you.',
  },
  sections: { label: 'Your 1:1', agenda: 'Agenda', history: 'History' },
  personal: {
    title: 'My 1:1s',
    none: 'You have no 1:1 yet. Add Opener to a chat or meeting of just you and one other person, and it is listed here.',
    privacy: 'Only you see this page. What stands in a 1:1 is read by its two people and nobody else.',
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
    open: (name: string) => `Open your chat with ${name}`,
  },
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
    explain: 'Who can read this, and keyboard shortcuts',
    title: 'Between you two',
    whoTitle: 'Who can read it',
    who: (other: string) =>
      `You and ${other}: the question, your answers, the agenda and its notes. Opener checks this on every request.`,
    adminTitle: 'No other view',
    admin: 'Opener has no view for administrators, for HR or for anyone’s manager.',
    botTitle: 'What the bot sees',
    bot: 'Which two people are in this chat. It does not read what you write to each other there.',
    storeTitle: 'Where it is kept',
    store:
      'In the database that your organisation runs for Opener. Whoever operates that database holds the stored data; Opener gives them no way to read it. What you type offline waits on this device until it is stored.',
    keysTitle: 'Keyboard',
    keys: [
      { keys: 'Enter', does: 'adds a topic, or ends editing a title' },
      { keys: 'Alt + ↑ ↓', does: 'moves the topic you are in' },
      { keys: 'Ctrl + Z', does: 'takes back the last removal or change, outside text fields' },
      { keys: 'Esc', does: 'leaves a field, a menu or a drag' },
    ],
    rolesTitle: 'Who is who',
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
    change: 'Change',
    changeLabel: 'Change the opening question',
    title: 'Choose your opening question',
    oldStay: 'Your 1:1 starts with it every time. Answers to the earlier question stay readable.',
    offered: 'Offered questions',
    own: 'Or in your own words',
    ownPlaceholder: 'Write your own question',
    choose: 'Use this question',
    choosing: 'Changing …',
    conflict: (text: string) =>
      `The question was changed a moment ago. It is now: “${text}” Do you still want yours?`,
    chooseAnyway: 'Use mine instead',
    keepNewer: 'Keep that one',
    changed: 'The opening question has changed.',
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
    addLabel: 'Add a topic to the agenda',
    addNow: 'Add',
    empty: 'Nothing waits yet. What would you not want to miss?',
    allDiscussed: 'Everything is talked through.',
    full: (limit: number) => `You have ${limit} topics on the agenda. Remove some first.`,
    discussed: 'Discussed',
    pasted: (count: number) => plural(count, { one: '# line', other: `You pasted # lines` }),
    addLines: (count: number) => plural(count, { one: 'Add # topic', other: 'Add # topics' }),
    asOne: 'Keep as one',
    linesTooLong: (count: number) =>
      plural(count, {
        one: '# line is too long for a topic. Shorten it first.',
        other: '# lines are too long for a topic. Shorten them first.',
      }),
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
    goOnRecord: (count: number) =>
      plural(count, {
        one: '# answered update goes on record as well.',
        other: '# answered updates go on record as well.',
      }),
    yours: (title: string) => `Your answer to ${title}`,
    placeholder: 'Answer here …',
    theirs: (name: string) => `${name}:`,
    asksForStatus: 'This asks for status, which needs no call.',
    addAsUpdate: 'Add it to answer in writing',
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
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove',
    makeAction: 'Make it an action item',
    makeUpdate: 'Answer it before the call',
    makeTopic: 'Talk about it in the call',
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
  actions: {
    title: 'Action items',
    count: (count: number) => plural(count, { one: '# open action item', other: '# open action items' }),
    label: (title: string) => `Action item: ${title}`,
    loading: 'Fetching the action items …',
    notFetched: 'The action items could not be fetched.',
    empty: 'Nothing promised yet. Try “Send the deck by Friday”.',
    noneOpen: 'Nothing is open.',
    add: 'Add an action item',
    addNow: 'Add',
    newIsYours: 'For you',
    newIsTheirs: (name: string) => `For ${name}`,
    newOwner: (forOwner: string, other: string) => `${forOwner}. Give it to ${other} instead`,
    from: (topic: string) => `From the topic “${topic}”`,
    forgetTopic: 'Not from this topic',
    added: (title: string, due: string | null) =>
      due === null ? `Added, no date: “${title}”` : `Added, due ${due}: “${title}”`,
    full: (limit: number) => `You have ${limit} open action items. Finish or drop one first.`,
    stillAdding: 'Opener does not answer. Still trying; your text is kept.',
    notAdded: 'Not added: Opener cannot be reached. Your text is kept here; press Enter to try again.',
    notAddedUnclear: 'That is not a day we can find. Try “by Friday”.',
    notAddedEmpty: 'Say what is to be done, then by when.',
    finish: (title: string) => `Done: ${title}`,
    titleField: 'Title',
    renamedMeanwhile: (title: string) => `It now says “${title}”. Enter keeps yours, Esc theirs.`,
    titleKept: 'Not saved. Your wording is kept here; press Enter to try again.',
    ownerOf: (title: string, owner: string, other: string) =>
      `Owner of ${title}: ${owner}. Give it to ${other}`,
    yours: 'You',
    due: {
      none: 'Add a date',
      today: 'today',
      tomorrow: 'tomorrow',
      overdue: (days: number) => plural(days, { one: 'overdue # day', other: 'overdue # days' }),
      label: (title: string, due: string) => `Due date of ${title}: ${due}`,
      field: 'Due date',
      save: 'Save',
      clear: 'No date',
    },
    message: 'message',
    messageOf: (title: string) => `The message that ${title} came from`,
    drop: (title: string) => `Drop: ${title}`,
    doneLately: 'Done lately',
    doneOn: (day: string) => `done ${day}`,
    droppedOn: (day: string) => `dropped ${day}`,
    takeUp: (title: string) => `Take up again: ${title}`,
    became: {
      open: (title: string) => `“${title}” is open again`,
      done: (title: string) => `Done: “${title}”`,
      dropped: (title: string) => `Dropped “${title}”`,
    },
    nowYours: (title: string) => `“${title}” is yours now`,
    nowTheirs: (title: string, name: string) => `${name} has “${title}” now`,
    nowDue: (title: string, due: string | null) =>
      due === null ? `“${title}” has no date now` : `“${title}” is due ${due}`,
    renamed: (title: string) => `It says “${title}” now`,
    undone: (title: string) => `Taken back: ${title}`,
    changedMeanwhile: (title: string) =>
      `“${title}” was changed a moment ago, so your change was not made. You see it as it is now.`,
    notSaved: (title: string) =>
      `“${title}” could not be saved and is as it was before. Opener cannot be reached; try again.`,
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
  firstRun: {
    title: 'Welcome to your 1:1',
    text: 'Not for status: that fits in chat. You both own it, and it opens with the same question every time.',
    purposes: 'A 1:1 is for five things',
    whoManages: 'Who is the manager?',
    me: 'I am',
    itIs: (name: string) => `${name} is`,
    couldNot: 'That could not be saved. Try again.',
    done: 'Got it',
    dismiss: 'Close the welcome',
  },
  screens: {
    outsideTeams: {
      title: 'Opener lives in Teams',
      text: 'Open Microsoft Teams, go to your 1:1 meeting or chat, and choose Opener there.',
    },
    crashed: { title: 'Opener stumbled', text: 'Nothing you saved is lost. Reload the panel to go on.' },
  } satisfies Record<string, Notice>,
  locked: {
    tooLarge: {
      title: 'The agenda is too full to take more',
      text: 'You can still read it. Reload, then remove some long notes.',
    },
    forbidden: {
      title: 'Your last change was not saved',
      text: 'It touches what only the other person, or Opener itself, may write. Copy what you need, then reload.',
    },
    senseless: {
      title: 'Your last change was not saved',
      text: 'Opener could not read it. Copy what you need, then reload.',
    },
    tooComplex: {
      title: 'Your last change was not saved',
      text: 'It would take too long to merge with what was written meanwhile. Copy what you need, then reload.',
    },
    newerVersion: {
      title: 'There is a newer Opener',
      text: 'Reload to get it. Until then you can read, not write.',
    },
  } satisfies Record<LockReason, Notice>,
  stage: { label: 'Opening question' },
};

export type TabStrings = typeof tabEn;
