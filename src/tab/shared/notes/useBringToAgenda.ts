import { readAgenda } from '../../../contract/agendaDocument.ts';
import { agendaLimits, roomFor } from '../../../domain/agendaItem.ts';
import { cutText } from '../../../domain/cutText.ts';
import { useNotesStrings } from '../../strings/notes/useNotesStrings.ts';
import { useAgendaActions } from '../agenda/useAgendaActions.ts';
import { usePanel } from '../session/panel.tsx';

/** Makes a topic of one line of somebody's own notes: from then on both see it. The line itself stays where it is. */
export function useBringToAgenda(): (line: string) => void {
  const { doc, pair, announce } = usePanel();
  const { add } = useAgendaActions();
  const strings = useNotesStrings();
  return (line) => {
    const title = cutText(line.trim(), agendaLimits.title);
    if (title === '') return;
    if (roomFor(readAgenda(doc), pair.you.id) === 0) announce(strings.full);
    else add([title]);
  };
}
