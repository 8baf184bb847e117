import type { BotStrings } from '../shape/botStrings.ts';

export const botEn: BotStrings = {
  missing: {
    addTopic: 'What would you like to talk about? Write, for example: add scope of the redesign',
    addAction: 'What is to be done? Write, for example: action send the deck by Friday',
    answer: 'What is your answer? Write it in the field below, or, for example: answer The launch date',
    done: 'Which one is done? Write its number, for example: done 2. Write "actions" to see the numbers.',
    snooze:
      'Which one should wait? Write, for example: snooze 2 until Monday. Write "actions" to see the numbers.',
  },
  reopenWhich: 'Which one should be open again? Write its number, for example: reopen 2.',
  tooLong: (what, length, limit) =>
    `${longer[what]} has ${length} characters, and there is room for ${limit}. Please shorten it and send it again.`,
  refused: {
    agendaFull: (limit) =>
      `You have ${limit} items on the agenda, and there is room for no more. Wrap up first.`,
    answerEmpty: 'An answer needs a word.',
    noSuchTime: 'There is no such time. Choose another.',
    ownerIsNeither: 'An action item belongs to one of the two of you.',
    titleLength: (limit) => `A title has 1 to ${limit} characters.`,
    tooManyOpen: (limit) => `You have ${limit} open action items. Finish or drop one first.`,
  },
  dayHasPassed: 'Choose a day after today to snooze it until.',
  notOneOfTheTwo: (name) =>
    `${name} is not part of this 1:1, so it cannot be theirs. Name one of you two, or nobody to take it yourself.`,
  unclearDate: (strings) =>
    `I cannot tell which day "${strings}" is. Write a day to come, for example: Friday, 3 April or 2027-04-03.`,
  target: {
    noSuchNumber: (n, count) =>
      count === 1
        ? `There is no number ${n}; the list has only number 1. Write "actions" to see it.`
        : `There is no number ${n}; the list goes from 1 to ${count}. Write "actions" to see it.`,
    nothingMatches: (strings) =>
      `I found no open action item with "${strings}". Write "actions" to see them with their numbers.`,
    severalMatch: (strings, count) =>
      `${count} open action items have "${strings}". Write "actions" and use the number of the one you mean.`,
    nothingOpen: 'Nothing is open. Write, for example: action send the deck by Friday',
  },
  together: {
    done: (titles) => `Done: ${titles.join('; ')}.`,
    nothingChanged: 'Nothing was ticked off.',
    failed: (numbers) =>
      `I could not tick off number ${numbers.join(' and number ')}. Look below which are still open, and try again.`,
  },
};

const longer = {
  addTopic: 'That topic',
  addAction: 'That action item',
  question: 'That question',
  answer: 'That answer',
};
