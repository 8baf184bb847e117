import { pluralIn } from '../writing/plural.ts';
import { offeredEn } from './offeredQuestions.ts';

const plural = pluralIn('en');

/** The words of what lies below the fold of the panel, and of its dialogs and menus: fetched with the former. */
export const lowerEn = {
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
      promises: 'What you promised earlier',
      keep: 'Bring back next time',
      agreed: 'What did you agree on?',
    },
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    next: 'Next',
    back: 'Back',
    cancel: 'Cancel',
    finish: 'Finish',
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
    youWrappedUp: 'You wrapped up',
    wrappedUp: (name: string) => `${name} wrapped up`,
    undone: 'Undone. Everything is back on your agenda.',
    loading: 'Looking …',
    nothingAgreed: 'Nothing was promised in this meeting. Add it here if something was.',
    nothingOpen: 'Nothing is open from earlier.',
    outcomes: { done: 'Done', keep: 'Keep', dropped: 'Let go' },
    noTopics: 'Your agenda is empty.',
    discussed: 'Discussed',
    notDiscussed: 'Not discussed yet',
    goesOnRecord: 'Goes on record',
    comesBack: 'Comes back next time',
    newPromises: 'New action items',
    wrappedUpMeanwhile: (name: string) => `${name} has just wrapped up. “Finish” adds what you chose.`,
    goOnRecord: (count: number) =>
      plural(count, {
        one: '# answered update goes on record as well.',
        other: '# answered updates go on record as well.',
      }),
    keepHint: 'What you tick comes back next time. The rest goes on record.',
    wellSpent: 'Was this time well spent?',
    wellSpentAnswers: { yes: 'Yes', partly: 'Partly', no: 'No' },
    wellSpentSeen: 'Only the two of you see this.',
    rated: 'Thank you.',
  },
  asked: (name: string, count: number) => `${name} asks you ${count}`,
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
  pasted: {
    title: (count: number) => plural(count, { one: '# line', other: `You pasted # lines` }),
    addLines: (count: number) => plural(count, { one: 'Add # topic', other: 'Add # topics' }),
    asOne: 'Keep as one',
    linesTooLong: (count: number) =>
      plural(count, {
        one: '# line is too long for a topic. Shorten it first.',
        other: '# lines are too long for a topic. Shorten them first.',
      }),
  },
  actions: {
    title: 'Action items',
    count: (count: number) => plural(count, { one: '# open action item', other: '# open action items' }),
    overdueCount: (count: number) => `${count} overdue`,
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
    pasted: {
      addLines: (count: number) => plural(count, { one: 'Add # action item', other: 'Add # action items' }),
      linesTooLong: (count: number) =>
        plural(count, {
          one: '# line is too long for an action item. Shorten it first.',
          other: '# lines are too long for an action item. Shorten them first.',
        }),
    },
    asksDay: (words: string) => `“${words}”: which day?`,
    asksOwner: (name: string) => `Who is “${name}”?`,
    asksTitle: 'Say what is to be done, then by when.',
    noDay: 'No date',
    whichDay: 'Which day?',
    newDue: (due: string) => `Due: ${due}. Change it`,
    from: (topic: string) => `From the topic “${topic}”`,
    forgetTopic: 'Not from this topic',
    added: (title: string, due: string | null) =>
      due === null ? `Added, no date: “${title}”` : `Added, due ${due}: “${title}”`,
    addedSeveral: (count: number) =>
      plural(count, { one: 'Added # action item', other: 'Added # action items' }),
    unsaved: 'not yet saved',
    refused: (title: string) =>
      `“${title}” was not saved: it was changed meanwhile, or is not taken any more.`,
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
      overdue: (days: number) => plural(days, { one: '# day overdue', other: '# days overdue' }),
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
  keys: {
    title: 'Keyboard',
    list: [
      { keys: 'N', does: 'to a new topic' },
      { keys: 'J K or ↓ ↑', does: 'to the next topic, or the one before' },
      { keys: 'Space', does: 'ticks the topic or action item you are on' },
      { keys: 'Enter', does: 'goes into it; in the box it adds, in a title it ends editing' },
      { keys: 'Alt + ↑ ↓', does: 'moves the topic you are on' },
      { keys: '← →', does: 'along a row of buttons' },
      { keys: 'W', does: 'wraps up' },
      { keys: 'Ctrl + Z', does: 'takes back the last removal or change, outside text fields' },
      { keys: 'Esc', does: 'leaves a field, a topic, a menu or a drag' },
      { keys: '?', does: 'shows this' },
    ],
    letters: 'Use the keys of one letter',
  },
  privacy: {
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
    rightsTitle: 'Your rights',
    rolesTitle: 'Who is who',
  },
  question: {
    title: 'Choose your opening question',
    oldStay: 'Your 1:1 starts with it every time. Answers to the earlier question stay readable.',
    offered: 'Offered questions',
    offers: offeredEn,
    own: 'Or in your own words',
    ownPlaceholder: 'Write your own question',
    choose: 'Use this question',
    choosing: 'Changing …',
    conflict: (text: string) =>
      `The question was changed a moment ago. It is now: “${text}” Do you still want yours?`,
    chooseAnyway: 'Use mine instead',
    keepNewer: 'Keep that one',
    changed: 'The opening question has changed.',
  },
  item: {
    moveUp: 'Move up',
    repeat: { meeting: 'Bring it back every meeting', month: 'Bring it back every month' },
    repeatNoMore: 'Do not bring it back',
    moveDown: 'Move down',
    remove: 'Remove',
    makeAction: 'Make it an action item',
    makeUpdate: 'Answer it before the call',
    makeTopic: 'Talk about it in the call',
  },
  hints: {
    asksForStatus: 'This asks for status, which needs no call.',
    addAsUpdate: 'Add it to answer in writing',
    soundsLike: (name: string) => `Sounds like ${name}.`,
    addAs: (name: string) => `Add it as ${name}`,
  },
  answerNow: 'Answer',
  notAPair: {
    joined: (name: string) => `${name} joined this chat`,
    safe: 'Your 1:1 is safe: only you two can read it. It goes on where just the two of you are, and in My 1:1s.',
    goOn: 'Go on in My 1:1s',
  },
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
  },
};

export type LowerStrings = typeof lowerEn;
