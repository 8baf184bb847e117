import { answerName, filedItemKey } from '../../contract/agendaDocument.ts';
import { type FiledText, itemText } from '../../contract/filedAgenda.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';

/** Every text of the living agenda that a meeting's record holds, as the record last knew it. */
export function filedTexts({ question, round, items, answers }: HeldMeeting): FiledText[] {
  return [
    ...items.map((item) => ({ key: filedItemKey(item.id), text: item.textNow ?? itemText(item) })),
    ...answers.map(({ personId, text, textNow }) => ({
      key: answerName({ questionId: question.id, round, personId }),
      text: textNow ?? text,
    })),
  ];
}
