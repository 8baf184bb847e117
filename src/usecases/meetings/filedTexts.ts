import { answerName, filedItemKey } from '../../contract/agendaDocument.ts';
import { updateName } from '../../contract/agendaUpdates.ts';
import { type FiledText, itemText } from '../../contract/filedAgenda.ts';
import type { FiledKeys } from '../../domain/lateNote.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';

/** Every text of the living agenda that a meeting's record holds, as the record last knew it. */
export function filedTexts(meeting: HeldMeeting): FiledText[] {
  const keys = filedKeys(meeting);
  const { items, answers } = meeting;
  return [
    ...items.map((item) => ({ key: keys.item(item.id), text: item.textNow ?? itemText(item) })),
    ...answers.map(({ personId, text, textNow }) => ({ key: keys.answer(personId), text: textNow ?? text })),
    ...items.flatMap(({ id, update }) =>
      (update?.answers ?? []).map(({ personId, text, textNow }) => ({
        key: keys.update(id, personId),
        text: textNow ?? text,
      })),
    ),
  ];
}

/** Where the texts of a meeting's record stand in the living agenda. */
export function filedKeys({ question, round }: Pick<HeldMeeting, 'question' | 'round'>): FiledKeys {
  return {
    item: filedItemKey,
    answer: (personId) => answerName({ questionId: question.id, round, personId }),
    update: updateName,
  };
}
