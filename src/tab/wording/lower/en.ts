import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The words of what lies below the fold of the panel, and what opens from there: fetched with it. */
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
};

export type LowerWording = typeof lowerEn;
