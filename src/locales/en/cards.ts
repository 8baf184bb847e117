import type { FailureCode } from '../../contract/errors.ts';
import type { ActionStatus } from '../../domain/actionItem.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { some } from '../writing/some.ts';
import { cardCadenceEn } from './cardCadence.ts';
import { reminderSettingsEn } from './cardReminderSettings.ts';
import { remindersEn } from './cardReminders.ts';
import { itemWordsEn } from './itemWords.ts';

/** Every word on a card, in English. Names and titles come in as they are; the blocks escape what they show. */
export const cardEn = {
  you: 'You',
  someone: 'Someone',
  question: 'Opening question',
  topic: 'Topic',
  status: { open: 'Open', done: 'Done', dropped: 'Dropped' } satisfies Record<ActionStatus, string>,
  itemWords: itemWordsEn,
  /** As they stand in a line of facts. */
  purpose: {
    priorities: 'priorities',
    blockers: 'blockers',
    communication: 'communication',
    deeperQuestions: 'deeper questions',
    success: 'success',
  } satisfies Record<Purpose, string>,
  command: {
    help: 'Help',
    agenda: 'Agenda',
    actions: 'Action items',
    question: 'Question',
    next: 'Next meeting',
    recap: 'Recap',
    settings: 'Settings',
  },
  pair: (one: string, other: string) => `${one} and ${other}`,
  waiting: (unit: 'day' | 'week', count: number) =>
    count === 0 ? 'new today' : `waits ${some(count, unit, `${unit}s`)}`,
  more: (count: number) => `And ${count} more in the panel.`,
  noDate: 'no date',
  due: (day: string) => `due ${day}`,
  wasDue: (day: string) => `was due ${day}`,
  overdue: (day: string, days: number) => `${some(days, 'day', 'days')} overdue (was due ${day})`,

  welcome: {
    title: 'Your 1:1 starts with the question',
    value: 'Opener asks it first in every 1:1, keeps your shared agenda, and remembers who promised what.',
    privacy: (pair: string) =>
      `Only ${pair} can read what you write in Opener: it has no view for admins or other managers. Messages in this chat follow the rules of your organisation.`,
    try: 'Write @Opener and one of these:',
    fallback: (question: string) =>
      `Opener is here for your 1:1. Your opening question: ${question} Write "help" to see what you can do.`,
  },
  anyTime: 'Any time.',
  help: {
    title: 'What you can write',
    lines: [
      ['agenda', 'what waits to be talked about'],
      ['add scope of the redesign', 'a topic for next time'],
      ['action send the deck by Friday', 'an action item for you'],
      ['action book a room @name by 3 March', 'one for the other person'],
      ['actions', 'all open ones; also: actions mine, theirs, done'],
      ['done 2', 'ticks number 2 of the last list'],
      ['snooze 2 until Monday', 'moves its date'],
      ['question', 'shows your opening question, or changes it'],
      ['answer the launch date', 'your answer to it for next time'],
      ['next', 'when you meet, and what waits'],
      ['recap', 'wrap up your meeting, or see what is open'],
      ['export', 'everything as a file (in your private chat with Opener)'],
      ['settings', 'your question, when you meet, your reminders, who is the manager'],
    ] as readonly (readonly [string, string])[],
    mention: 'In a chat with others, write @Opener first.',
    fallback:
      'Write: agenda, add (topic), action (what) by (when), actions, done 2, snooze 2 until Monday, question, answer (what), next, recap, settings.',
  },
  commands: [
    'agenda',
    'add career plans',
    'action send the deck by Friday',
    'actions',
    'help',
  ] as readonly string[],
  agenda: {
    title: 'Agenda',
    empty: 'Nothing yet. What should you two talk about next time?',
    add: 'Add a topic',
    addButton: 'Add',
    required: 'Write the topic first.',
    fallback: (count: number) =>
      count === 0
        ? 'Your agenda is empty. Write "add" and a topic.'
        : `${some(count, 'item waits', 'items wait')} on your agenda.`,
  },
  update: {
    title: (title: string) => `Update: ${title}`,
    yours: 'you still have to answer',
    asked: (name: string) => `${name} still has to answer`,
    answered: 'answered',
  },
  topicState: {
    waiting: 'On your agenda',
    removed: 'Taken off your agenda',
    discussed: 'Discussed',
  },
  topicAdded: {
    undo: 'Undo',
    restore: 'Put it back',
    fallback: (state: string, title: string) => `${state}: ${title}`,
  },
  action: {
    title: 'Action item',
    owner: (name: string) => `Owner: ${name}`,
    state: (status: string) => `Status: ${status}`,
    changedMeanwhile: 'This has changed since the card you pressed. This is how it stands now.',
    done: 'Done',
    markDone: 'Mark as done',
    reopen: 'Open it again',
    undo: 'Undo',
    drop: 'Drop',
    giveTo: (name: string) => `Give it to ${name}`,
    take: 'I take it',
    changeDate: 'Change date',
    date: 'Due date (leave empty for none)',
    saveDate: 'Save the date',
    seeAll: 'All action items',
    fallback: (title: string, owner: string, due: string, status: string) =>
      `Action item: ${title} (${owner}, ${due}, ${status.toLowerCase()})`,
  },
  actions: {
    open: 'Open action items',
    mine: 'Your open action items',
    theirs: (name: string) => `${name}'s open action items`,
    done: 'Closed action items',
    noneOpen: 'Nothing is open. Write "action" and what is to be done.',
    noneDone: 'Nothing has been closed yet.',
    doneNumber: (number: number) => `Done ${number}`,
    showAll: 'All open',
    showMine: 'Yours',
    showOf: (name: string) => `${name}'s`,
    showDone: 'Closed',
    fallback: (title: string, count: number) => `${title}: ${count}`,
  },
  draft: {
    action: 'Is this the action item?',
    topic: 'Is this the topic?',
    notYet: 'Nothing is recorded until you press the button.',
    unclear: (words: string) =>
      `"${words}" is not a date I can read. Write another one, like Friday or 27 March.`,
    whichDay: (words: string) => `Which day is "${words}"? Choose one, or write another, like 27 March.`,
    whichOwner: (name: string) => `Whose is it? I know no "${name}" here.`,
    what: 'What is to be done',
    topicTitle: 'Topic',
    owner: 'Who',
    date: 'By when (leave empty for none)',
    purpose: 'What it is for (if you know)',
    required: 'This must not be empty.',
    confirmAction: 'Record it',
    confirmTopic: 'Add to the agenda',
    drop: 'Never mind',
    dropped: 'Nothing was recorded.',
    fallback: (title: string) => `Opener asks: shall this be recorded? ${title}`,
  },
  questionCard: {
    title: 'Your opening question',
    justChanged: 'Your new opening question',
    since: (day: string, name: string) => `Since ${day}, chosen by ${name}`,
    sinceYou: (day: string) => `Since ${day}, chosen by you`,
    default: 'The one every 1:1 starts with. Choose your own whenever you like.',
    change: 'Change the question',
    own: 'In your own words',
    offered: 'Or one of these',
    choose: 'Choose',
    save: 'Ask this from now on',
    keeps: 'Answers to the question before stay readable in your history.',
    fallback: (question: string) => `Your opening question: ${question}`,
  },
  next: {
    title: 'Next 1:1',
    unknown: 'No next meeting is known. Put it in your calendar as a Teams meeting of the two of you.',
    topics: (count: number) =>
      count === 0 ? 'No topic waits yet' : some(count, 'topic waits', 'topics wait'),
    oldest: (unit: 'day' | 'week', count: number) =>
      `oldest: ${count === 0 ? 'today' : some(count, unit, `${unit}s`)}`,
    actions: (open: number) =>
      open === 0 ? 'No action item is open' : some(open, 'action item is open', 'action items are open'),
    overdue: (count: number) => (count === 0 ? 'none overdue' : `${count} overdue`),
    fallback: (when: string) => `Next 1:1: ${when}`,
  },
  recap: {
    title: 'What is open between you',
    last: (day: string) => `You last met: ${day}`,
    never: 'You have not met with Opener yet.',
    actions: 'Action items',
    topics: 'Waiting to be discussed',
    nothing: 'Nothing is open. Enjoy it.',
    noActions: 'No action item is open.',
    noTopics: 'No topic waits.',
    fallback: (actions: number, topics: number) =>
      `${some(actions, 'action item is', 'action items are')} open, ${some(topics, 'topic waits', 'topics wait')}.`,
  },
  exportLinks: {
    title: 'Take your 1:1 with you',
    what: 'Everything that is on record between you: meetings, answers, notes, action items, and your agenda.',
    soon: 'Each link works once, within ten minutes. Whoever has one can fetch the file, so do not pass it on.',
    alone: 'Write "export" in your private chat with Opener: a link to the file is for you alone.',
    markdown: 'As text (Markdown)',
    json: 'As data (JSON)',
    fallback: 'Your 1:1 as a file. Write "export" in your private chat with Opener.',
  },
  meetingFiled: {
    title: {
      filed: 'Your meeting is on record',
      final: 'Your meeting is on record',
      undone: 'Undone. Everything is back on your agenda.',
    },
    items: (count: number) =>
      count === 0 ? 'Nothing was ticked as discussed.' : `${some(count, 'item', 'items')} discussed.`,
    agreed: 'You agreed',
    waiting: (count: number) =>
      count === 0
        ? 'No topic waits for next time.'
        : `${some(count, 'topic waits', 'topics wait')} for next time.`,
    next: (when: string) => `Next time: ${when}.`,
    above: 'Wrapped up. The card above says what is on record.',
    undo: 'Undo',
    openRecord: 'See the record',
    openPanel: 'Open Opener',
    fallback: (items: number, agreed: number, waiting: number) =>
      `Your meeting is on record: ${some(items, 'item', 'items')} discussed, ${some(agreed, 'action item', 'action items')} agreed, ${some(waiting, 'topic waits', 'topics wait')}.`,
  },
  settings: {
    title: 'Settings of your 1:1',
    manager: 'Manager',
    notSaid: 'not said yet',
    isManager: (name: string) => `${name} is the manager`,
    youAre: 'I am the manager',
    why: 'Used to show who brings topics and who gets the work. It gives nobody more rights.',
    next: 'You meet next',
    noTime: 'When you meet is not set.',
    cadence: cardCadenceEn,
    reminders: reminderSettingsEn,
    fallback: (question: string, manager: string) => `Opening question: ${question} Manager: ${manager}.`,
  },
  unknown: {
    title: 'I am not sure what you mean',
    keep: 'What you wrote',
    choose: 'Make something of it, or pick a command.',
    pick: 'Pick a command, and I show you more.',
    addTopic: 'Add as a topic',
    makeAction: 'Make it an action item',
    required: 'Write something first.',
    fallback: 'Opener did not understand that. Write "help" to see what you can do.',
  },
  oneOnOneWith: (name: string) => `1:1 with ${name}`,
  wrongOne: { title: 'Wrong 1:1?', label: 'Move it to', go: 'Move' },
  which: {
    title: 'Which 1:1 is this for?',
    label: 'Your 1:1 with',
    choose: 'Choose',
    text: 'What to do there',
    go: 'Go',
    required: 'Choose a person first.',
    textRequired: 'Write what to do.',
    fallback: 'You have several 1:1s. Write this in the chat of the one you mean.',
  },
  startHere: {
    title: 'Hello, I am Opener',
    value: 'I ask your question first in every 1:1, keep your shared agenda, and remember who promised what.',
    todo: 'Add me to the chat or the scheduled meeting of you and your manager, or you and your report. Then you can write to me there and here.',
    ready: 'Write here what I should keep for your 1:1, or "help" to see everything.',
    fallback: 'Add Opener to the chat or the scheduled meeting of your 1:1, then write to it there or here.',
  },
  notHere: {
    title: 'Opener is for two',
    reason: {
      tooMany: 'This chat has more than two people, so Opener records nothing here.',
      alone: 'There is nobody else in this chat yet, so Opener records nothing here.',
      channel: 'A channel is read by many, so Opener records nothing here.',
      guest:
        'One of you is a guest from another organisation. Opener works for two people of the same one, and records nothing here.',
    },
    todo: {
      tooMany: 'Add it to the chat or the scheduled meeting of just you two.',
      alone: 'Add it to the chat or the scheduled meeting with your manager or your report.',
      channel: 'Add it to the chat or the scheduled meeting of just two people.',
      guest: 'You can remove Opener from this chat; nothing of it stays.',
    },
  },
  meetingStarted: {
    title: 'Your 1:1 has started',
    dialog: 'Your question',
    first: 'Start with the question:',
    topics: (count: number) =>
      count === 0 ? 'No topic waits yet.' : `Then: ${some(count, 'topic', 'topics')}.`,
    openPanel: 'Open the agenda',
    hint: 'Or click the Opener icon at the top of the meeting to see it beside the call.',
    fallback: (question: string) => `Your 1:1 has started. Start with the question: ${question}`,
  },
  wrong: {
    title: 'That did not work',
    todo: {
      invalid: 'Something in it was not right. Nothing was changed. Try again, or write "help".',
      unauthorized: 'Teams did not say who you are. Sign in to Teams again, then try once more.',
      notFound:
        'There is no such thing in a 1:1 of yours, or it is gone. Write "agenda" or "actions" to see what is there.',
      notAPair: 'Opener is for two people. This chat has more or fewer.',
      outsideGuest: 'Opener works for two people of the same organisation.',
      nothingToWrapUp: 'Nothing was discussed, answered or started yet, so there is nothing to wrap up.',
      tooLateToUndo: 'This wrap-up stays: a day has passed, or you have met again.',
      unreadable: 'That record cannot be read. It is kept as it is; whoever runs Opener finds it in the log.',
      inMeeting: 'You are in a meeting. Wrap it up first, then leave.',
      colleagueLeft: 'Your colleague has left Opener. What you two shared is in “My 1:1s”.',
      changedMeanwhile: 'The other one changed it at the same moment. Look again, then try once more.',
      tooLarge: 'That is too long to keep. Make it shorter, then try again.',
      tooMany: 'That was a lot at once. Wait a moment, then try again.',
      unexpected: 'Something went wrong. Nothing you saved is lost. Try again.',
      unavailable:
        'Opener cannot reach its storage right now, and nothing was changed. Try again in a moment.',
    } satisfies Record<FailureCode, string>,
  },
  understood: {
    done: 'Is it this one? Nothing is changed until you press a button.',
    later: 'Is it this one? Choose its new date; nothing is changed until then.',
    question: (wording: string) =>
      `Shall it be "${wording}"? Nothing is changed until you write it under "Change the question".`,
  },
  stillWorking: 'Opener is still at it. This card will show what came of it in a moment.',
  dialog: {
    title: { addToAgenda: 'Add to our 1:1', makeActionItem: 'Make it an action item' },
    added: 'It is on your agenda.',
    recorded: 'It is among your action items.',
    slow: 'Opener needs longer than usual. Close this, wait a moment and look before you try again.',
    empty: 'This message has no text to take over. Write it to Opener in your chat instead.',
  },
  searchElsewhere:
    'Opener shows what is yours only inside the chat of your 1:1, so that nobody else comes to read it.',
  thirdPerson: {
    title: 'Opener has stopped posting in a chat',
    joined: (name: string, other: string) => `${name} joined your chat with ${other}.`,
    somebody: 'Somebody else',
    stopped:
      'Opener posts nothing about your 1:1 there any more. Your agenda, answers and action items stay readable by the two of you only.',
    seen: 'What was posted in that chat before can be seen by whoever Teams shows its history to.',
    continue: 'You can go on here, or in a new chat of just you two.',
    fallback: 'A third person joined the chat of your 1:1. Opener has stopped posting there.',
  },
  takenOut: {
    title: 'Opener was taken out of a chat',
    stopped: (other: string) => `Opener posts nothing more in your chat with ${other}.`,
    kept: 'Nothing is lost: your agenda, answers and action items stay readable by the two of you only. Add Opener to that chat again, and everything is there.',
    delete:
      'To have it deleted, ask whoever runs Opener in your organisation, or do it yourself where the Opener app offers that.',
    fallback:
      'Opener was taken out of the chat of your 1:1. What you two wrote stays. To have it deleted, ask whoever runs Opener in your organisation.',
  },
  reminders: remindersEn,
  search: {
    topic: 'From your agenda',
    action: 'From your action items',
  },
};

export type CardStrings = typeof cardEn;
