import type { BotWording } from './botWording.ts';

export const en: BotWording = {
  help: {
    opening: 'I keep the agenda and the action items of your 1:1. You can write:',
    commands: {
      addTopic: { what: 'put a topic on your shared agenda', example: 'add scope of the redesign' },
      addAction: {
        what: 'record who does what, by when',
        example: 'action send the deck for me by Friday',
      },
      agenda: { what: 'see what waits to be talked about', example: 'agenda' },
      listActions: { what: 'see open action items: all, mine, theirs or done', example: 'actions mine' },
      done: { what: 'tick one off, by its number or its words', example: 'done 2' },
      snooze: { what: 'give one a later date', example: 'snooze 2 until Monday' },
      question: {
        what: 'see your opening question, or choose another',
        example: 'question What are you proud of?',
      },
      answer: { what: 'answer your opening question for next time', example: 'answer The launch date' },
      next: { what: 'see when you meet next', example: 'next' },
      recap: { what: 'wrap up your meeting, or see what is open', example: 'recap' },
      settings: { what: 'choose how Opener works for the two of you', example: 'settings' },
      help: { what: 'see this again', example: 'help' },
    },
    closing: 'Only the two of you can read what you write in Opener.',
  },
  unknown: 'I did not understand that. Did you mean one of these? Or write "help" to see everything.',
  missing: {
    addTopic: 'What would you like to talk about? Write, for example: add scope of the redesign',
    addAction: 'What is to be done? Write, for example: action send the deck by Friday',
    answer: 'What is your answer? Write it in the field below, or, for example: answer The launch date',
    done: 'Which one is done? Write its number, for example: done 2. Write "actions" to see the numbers.',
    snooze:
      'Which one should wait? Write, for example: snooze 2 until Monday. Write "actions" to see the numbers.',
  },
  tooLong: (what, length, limit) =>
    `${longer[what]} has ${length} characters, and there is room for ${limit}. Please shorten it and send it again.`,
  notOneOfTheTwo: (name) =>
    `${name} is not part of this 1:1, so it cannot be theirs. Name one of you two, or nobody to take it yourself.`,
  unclearDate: (words) =>
    `I cannot tell which day "${words}" is. Write a day to come, for example: Friday, 3 April or 2027-04-03.`,
  target: {
    noSuchNumber: (n, count) =>
      count === 1
        ? `There is no number ${n}; the list has only number 1. Write "actions" to see it.`
        : `There is no number ${n}; the list goes from 1 to ${count}. Write "actions" to see it.`,
    nothingMatches: (words) =>
      `I found no open action item with "${words}". Write "actions" to see them with their numbers.`,
    severalMatch: (words, count) =>
      `${count} open action items have "${words}". Write "actions" and use the number of the one you mean.`,
    nothingOpen: 'Nothing is open. Write, for example: action send the deck by Friday',
  },
  together: {
    done: (titles) => `Done: ${titles.join('; ')}.`,
    nothingChanged: 'Nothing was ticked off.',
    failed: (numbers) =>
      `I could not tick off number ${numbers.join(' and number ')}. Look below which are still open, and try again.`,
  },
  confirmed: {
    topicAdded: (title) => `On your agenda: ${title}. Write "agenda" to see everything that waits.`,
    actionAdded: (title, owner, due) =>
      `Recorded for ${owner}: ${title}${due === null ? '' : `, due ${due}`}. Write "actions" to see them all.`,
    done: (title) => `Done: ${title}. Write "actions" to see what is left.`,
    alreadyDone: (title) => `${title} was done already. Write "actions" to see what is left.`,
    snoozed: (title, due) =>
      due === null
        ? `${title} has no date any more. Write "actions" to see the list.`
        : `${title} is now due ${due}. Write "actions" to see the list.`,
    questionChanged: (wording) =>
      `Your 1:1 now opens with: ${wording} Answers to the question before stay readable in your history.`,
  },
};

const longer = {
  addTopic: 'That topic',
  addAction: 'That action item',
  question: 'That question',
  answer: 'That answer',
};
