import { useCallback, useSyncExternalStore } from 'react';
import { answerText, readAgenda } from '../../../contract/agendaDocument.ts';
import { usePanel } from '../../shared/session/panel.tsx';

/** Is there anything that a wrap-up would record: a discussed item, an answer, a meeting that runs? */
export function useRecordable(): boolean {
  const { doc, view } = usePanel();
  const { people, openingQuestion, round } = view;
  const subscribe = useCallback(
    (changed: () => void) => {
      doc.on('update', changed);
      return () => doc.off('update', changed);
    },
    [doc],
  );
  const isWritten = () =>
    readAgenda(doc).some(({ discussedAt }) => discussedAt !== null) ||
    people.some(({ id: personId }) => {
      const answer = answerText(doc, { questionId: openingQuestion.id, round, personId });
      return answer.toString().trim() !== '';
    });
  return useSyncExternalStore(subscribe, isWritten) || view.running !== null;
}
