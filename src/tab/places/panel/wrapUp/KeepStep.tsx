import { useRef, useState } from 'react';
import { roomFor } from '../../../../domain/agendaItem.ts';
import { isAnswered } from '../../../../domain/statusUpdate.ts';
import { AddTopic } from '../../../features/agenda/AddTopic.tsx';
import { useAgendaActions } from '../../../shared/agenda/useAgendaActions.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useAgenda } from '../../../shared/session/useAgenda.ts';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../../strings/strings.tsx';

/** What was discussed is recorded; what is ticked off here waits for next time. New topics can be added. */
export function KeepStep() {
  const { doc, pair, writable } = usePanel();
  const strings = useStrings();
  const { meeting } = useLowerStrings();
  const items = useAgenda(doc);
  const actions = useAgendaActions();
  const addField = useRef<HTMLTextAreaElement>(null);
  // Those that are kept stay in sight, so that a slip can be taken back.
  const [offered] = useState(() =>
    items.filter(({ discussedAt }) => discussedAt !== null).map(({ id }) => id),
  );
  const answered = items.filter(isAnswered).length;
  const shown = items.filter(({ id }) => offered.includes(id));
  return (
    <>
      <p>{shown.length === 0 ? meeting.nothingDiscussed : meeting.keepHint}</p>
      {answered > 0 && <p>{strings.updates.goOnRecord(answered)}</p>}
      <ul className="keep">
        {shown.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={item.discussedAt === null}
                disabled={!writable}
                onChange={() => actions.tick(item)}
              />
              {item.title.trim() || strings.item.untitled}
            </label>
          </li>
        ))}
      </ul>
      <AddTopic
        add={actions.add}
        room={roomFor(items, pair.you.id)}
        disabled={!writable}
        fieldRef={addField}
      />
    </>
  );
}
