import type { ReasonWords } from '../../contract/errors.ts';
import type { BotStrings } from '../../locales/shape/botStrings.ts';

/** The reasons for which a use case refuses what somebody wrote or filled in. */
type RefusedByChat =
  | 'agendaFull'
  | 'answerEmpty'
  | 'answerTooLong'
  | 'noSuchTime'
  | 'notOneOfTheTwo'
  | 'titleLength'
  | 'tooManyOpen';

/** Why a use case refuses, in the words of one language. */
export function refusalsIn({ refused, tooLong }: BotStrings): ReasonWords<RefusedByChat> {
  return {
    agendaFull: ({ max }) => refused.agendaFull(max),
    answerEmpty: () => refused.answerEmpty,
    answerTooLong: ({ max, length }) => tooLong('answer', length, max),
    noSuchTime: () => refused.noSuchTime,
    notOneOfTheTwo: () => refused.ownerIsNeither,
    titleLength: ({ max }) => refused.titleLength(max),
    tooManyOpen: ({ max }) => refused.tooManyOpen(max),
  };
}
