import type * as Y from 'yjs';
import { answerText } from '../../../contract/agendaDocument.ts';
import type { PairMember } from '../../shared/people/pair.ts';
import { usePanel } from '../../shared/session/panel.tsx';

/** The text in which one of the two answers this time. */
export function useAnswer(person: PairMember): Y.Text {
  const { doc, view } = usePanel();
  return answerText(doc, { questionId: view.openingQuestion.id, round: view.round, personId: person.id });
}
