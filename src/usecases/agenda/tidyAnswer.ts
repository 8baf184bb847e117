import { Failure } from '../../contract/errors.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';

/** An answer as it is kept, from whatever a card or a chat sent. @throws Failure invalid, when it is too long */
export function tidyAnswer(text: string): string {
  const answer = text.toWellFormed().replace(/\r\n?/gu, '\n').trim();
  if (answer.length <= agendaLimits.answer) return answer;
  const reason = { why: 'answerTooLong', max: agendaLimits.answer, length: answer.length } as const;
  throw new Failure('invalid', { field: 'answer', reason });
}
