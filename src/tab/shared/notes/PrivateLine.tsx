import { useEffect, useRef } from 'react';
import { lineName } from '../../../contract/privateNotes.ts';
import { type AgendaItem, agendaLimits } from '../../../domain/agendaItem.ts';
import { useNotesStrings } from '../../strings/notes/useNotesStrings.ts';
import { SharedField } from '../fields/SharedField.tsx';
import type { LiveSession } from '../live/liveSession.ts';
import { usePanel } from '../session/panel.tsx';
import { useLiveState } from '../session/useLiveSession.ts';
import { useSharedText } from '../session/useSharedText.ts';
import { OnlyYou } from './OnlyYou.tsx';
import { useBringToAgenda } from './useBringToAgenda.ts';
import { useNotes } from './useNotes.ts';

type Item = Pick<AgendaItem, 'id' | 'title'>;

/** What somebody notes for themselves beneath a topic. It takes no room until there is something, or it is asked for. */
export default function PrivateLine({ item }: { item: Item }) {
  const { view } = usePanel();
  const { session, asked } = useNotes(view);
  return session && <Line session={session} item={item} isAsked={asked === item.id} />;
}

function Line({ session, item, isAsked }: { session: LiveSession; item: Item; isAsked: boolean }) {
  const { view } = usePanel();
  const strings = useNotesStrings();
  const bring = useBringToAgenda();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = session.doc.getText(lineName(item.id, view.you));
  const value = useSharedText(text);
  const { phase } = useLiveState(session);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  if (phase === 'refused' || (value === '' && !isAsked)) return null;
  return (
    <div className="own-line">
      <OnlyYou />
      <SharedField
        text={text}
        limit={agendaLimits.answer}
        label={strings.lineOf(item.title)}
        className="boxed own-field"
        readOnly={phase !== 'ready'}
        fieldRef={field}
      />
      {value.trim() !== '' && (
        <button
          type="button"
          className="link"
          aria-label={strings.toAgendaOf(value)}
          onClick={() => bring(value)}
        >
          {strings.toAgenda}
        </button>
      )}
    </div>
  );
}
