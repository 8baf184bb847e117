import { some } from '../writing/some.ts';

/** Every word on the cards that come unasked, in English. */
export const remindersEn = {
  note: {
    saved: 'Saved. It is in your agenda.',
    done: (title: string) => `Done: ${title}`,
    snoozed: (title: string, day: string) => `Moved to ${day}: ${title}`,
    given: (title: string, name: string) => `Now with ${name}: ${title}`,
    changedMeanwhile: 'This has changed since the card was sent. This is how it stands now.',
    answerChanged:
      'Your answer was changed elsewhere, so nothing was saved yet. Look below, then save what you want to keep.',
  },
  earlier: (text: string) => `Your answer so far: ${text}`,
  which: 'Which one',
  done: 'Done',
  snooze: 'Snooze',
  notMine: 'Not mine',
  until: 'Snooze until (leave empty for the next working day)',
  openAgenda: 'Open the agenda',
  brief: {
    title: (name: string) => `Your 1:1 with ${name}`,
    titleOfBoth: 'Your next 1:1',
    answer: 'Your answer (you both see it in the agenda)',
    updates: 'Answer now, and the call is free for the rest',
    topics: 'On the agenda',
    noTopics: 'Nothing waits on the agenda yet.',
    topic: 'Add a topic',
    actions: 'What you promised',
    save: 'Save',
    short: 'Nothing waits on the agenda. A line to the question is all it takes.',
    fallback: (when: string | null, question: string) =>
      `${when === null ? 'Your next 1:1' : `Your 1:1: ${when}`}. ${question}`,
  },
  actionsDue: {
    title: (count: number) =>
      count === 1 ? 'You promised this for today' : `You promised these for today: ${count}`,
    mixedTitle: 'What you promised is due',
    allSettled: 'That was all of it. Thank you.',
    with: (name: string) => `For your 1:1 with ${name}`,
    fallback: (count: number) => `${some(count, 'action item', 'action items')} of yours due.`,
  },
  longGap: {
    title: 'You two have not met for a while',
    text: 'Do you want to move it, skip it, or find a new time? You decide; Opener asks only once.',
    waits: (topics: number, actions: number) =>
      topics + actions === 0
        ? 'Nothing waits for you.'
        : `Meanwhile: ${some(topics, 'topic', 'topics')} on the agenda, ${some(actions, 'open action item', 'open action items')}.`,
    move: 'Move it',
    find: 'Find a new time',
    skip: 'Skip it',
    skipped: 'All right. Opener says no more about it until you meet again.',
    fallback: 'You two have not met for a while. Move, skip or find a new time?',
  },
  mute: 'Stop these reminders',
  unmute: 'Turn them on again',
  muted: {
    off: (name: string) => `Reminders for your 1:1 with ${name} are off`,
    on: (name: string) => `Reminders for your 1:1 with ${name} are on`,
    offMore: 'Only yours: what the other one gets stays as it is. Write "settings" to change when they come.',
    onMore: 'Write "settings" to change when they come.',
  },
};

export type ReminderStrings = typeof remindersEn;
