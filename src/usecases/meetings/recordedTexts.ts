import { answerName, recordedItemKey } from '../../contract/agendaDocument.ts';
import { updateName } from '../../contract/agendaPlaces.ts';
import { itemText, type RecordedText } from '../../contract/recordedAgenda.ts';
import type { RecordedKeys } from '../../domain/lateEdit.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';

/** Every text of the agenda document that a meeting's record holds, as the record last knew it. */
export function recordedTexts(meeting: RecordedMeeting): RecordedText[] {
  const keys = recordedKeys(meeting);
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

/** Where the texts of a meeting's record stand in the agenda document. */
export function recordedKeys({ question, round }: Pick<RecordedMeeting, 'question' | 'round'>): RecordedKeys {
  return {
    item: recordedItemKey,
    answer: (personId) => answerName({ questionId: question.id, round, personId }),
    update: updateName,
  };
}
