import type { Failure, FailureCode, ReasonWords, RequestReasonName } from '../contract/errors.ts';
import { failureWords } from '../contract/wordedFailure.ts';

/** A failed request in a plain English sentence, for whoever reads the answers of HTTP; screens have words of their own. */
export function plainReason(failure: Failure): string {
  return failureWords(failure, byReason) ?? byCode[failure.code];
}

const byCode: Record<FailureCode, string> = {
  invalid: 'Something in the request is not right.',
  unauthorized: 'Sign in to Teams again, then reopen Opener.',
  notFound: 'There is no such 1:1 for you.',
  notAPair: 'Opener is for two people. This chat has more or fewer.',
  outsideGuest: 'Opener works for two people of the same organisation.',
  nothingToWrapUp: 'Nothing was discussed, answered or started yet, so there is nothing to wrap up.',
  tooLateToUndo: 'This wrap-up cannot be taken back any more: a day has passed, or you have met again.',
  unreadable: 'This record cannot be read. It is kept as it is; whoever runs Opener finds it in the log.',
  inMeeting: 'You are in a meeting. Wrap it up first, then leave.',
  colleagueLeft: 'The other person has left Opener. What you two shared is under “My 1:1s”.',
  changedMeanwhile: 'Somebody changed this a moment ago. Look again, then retry.',
  tooLarge: 'That is too large to send.',
  tooMany: 'Too many requests. Wait a moment, then retry.',
  unexpected: 'Something went wrong. Nothing you saved is lost; try again.',
  unavailable: 'Opener cannot reach its storage. Try again in a moment.',
};

const byReason: ReasonWords<RequestReasonName> = {
  agendaFull: ({ max }) => `Each of the two has at most ${max} items on an agenda.`,
  answerEmpty: () => 'An answer needs a word.',
  answerTooLong: ({ max, length }) => `An answer has at most ${max} characters; this one has ${length}.`,
  chatGrew: ({ joined }) =>
    `${joined} joined this chat. The 1:1 is as it was, and read by its two people alone.`,
  continuedTooOften: () => 'This item was continued too often in the last weeks.',
  foreignCursor: () => 'cursor: is not one of this 1:1. Start again.',
  noActionItem: () => 'There is no such action item.',
  noEntry: () => 'There is no such entry, or it was deleted already.',
  noItemInMeeting: () => 'There is no such item in that meeting.',
  noMeeting: () => 'There is no such meeting for you.',
  noMeetingInCadence: () => 'There is no such meeting in your cadence.',
  noSuchTime: () => 'rule: there is no such time. Choose another.',
  nothingToDo: () => 'Say what is to be done, then by when.',
  nothingToFind: () => 'q: needs a letter or a sign.',
  nothingToTakeBack: () => 'There is nothing of yours to take back.',
  notOneOfTheTwo: () => 'It must be one of the two of you.',
  notYourOpenItem: () => 'Only your own open action items go to To Do.',
  titleLength: ({ max }) => `A title has 1 to ${max} characters.`,
  tooManyDeletions: ({ max }) => `${max} deletions wait already. Once they have happened, ask for more.`,
  tooManyOpen: ({ max }) => `You have ${max} open action items. Finish or drop one first.`,
  unclearDay: () => 'That is not a day we can find. Try “by Friday”.',
  updateIsOver: () => 'This update does not wait any more.',
  storedWrongly: ({ what, fields }) => `A stored ${what} is not right: ${fields.join(', ')}`,
  unstorable: ({ what, fields }) => `This ${what} cannot be stored: ${fields.join(', ')}`,
};
