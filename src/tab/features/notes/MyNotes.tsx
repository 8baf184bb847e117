import { useState } from 'react';
import { readAgenda } from '../../../contract/agendaDocument.ts';
import { type PrivateNotes, pageName, readPrivateNotes } from '../../../contract/privateNotes.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { SharedField } from '../../shared/fields/SharedField.tsx';
import type { LiveSession } from '../../shared/live/liveSession.ts';
import { OnlyYou } from '../../shared/notes/OnlyYou.tsx';
import { useBringToAgenda } from '../../shared/notes/useBringToAgenda.ts';
import { useNotes } from '../../shared/notes/useNotes.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLiveState } from '../../shared/session/useLiveSession.ts';
import { useSaveWord } from '../../shared/session/useSaveWord.ts';
import { useSharedText } from '../../shared/session/useSharedText.ts';
import { useNotesStrings } from '../../strings/notes/useNotesStrings.ts';

/** A page of one's own for each 1:1: to prepare, and to remember. The other one never gets any of it. */
export function MyNotes() {
  const { view } = usePanel();
  const strings = useNotesStrings();
  const { session, open } = useNotes(view);
  return (
    <section className="my-notes" aria-labelledby="my-notes">
      <div className="my-notes-head">
        <h2 id="my-notes">{strings.title}</h2>
        <OnlyYou />
      </div>
      {session === null ? (
        <button type="button" className="link" onClick={open}>
          {strings.begin}
        </button>
      ) : (
        <Page session={session} />
      )}
    </section>
  );
}

function Page({ session }: { session: LiveSession }) {
  const { view } = usePanel();
  const strings = useNotesStrings();
  const live = useLiveState(session);
  const page = session.doc.getText(pageName(view.you));
  const written = useSharedText(page);
  const { word } = useSaveWord(live);
  if (live.phase === 'refused') return null;
  return (
    <>
      <SharedField
        text={page}
        limit={agendaLimits.notes}
        label={strings.page}
        placeholder={strings.placeholder}
        className="boxed own-field"
        readOnly={live.phase !== 'ready'}
      />
      <p className="quiet">{word}</p>
      <BringLines page={written} />
      <EarlierLines notes={readPrivateNotes(session.doc, view.you)} />
    </>
  );
}

/** Each line of the page, to be put on the agenda with one tap. */
function BringLines({ page }: { page: string }) {
  const strings = useNotesStrings();
  const bring = useBringToAgenda();
  const [isOpen, setOpen] = useState(false);
  const lines = [...new Set(page.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{strings.lines}</summary>
      <ul className="own-lines">
        {isOpen &&
          lines.map((line) => (
            <li key={line}>
              <button
                type="button"
                className="link"
                aria-label={strings.toAgendaOf(line)}
                onClick={() => bring(line)}
              >
                {line}
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}

/** Lines beneath topics that are on the agenda no more: they are still their writer's. */
function EarlierLines({ notes }: { notes: PrivateNotes }) {
  const { doc } = usePanel();
  const strings = useNotesStrings();
  const waiting = new Set(readAgenda(doc).map(({ id }) => id));
  const earlier = notes.lines.filter(({ itemId }) => !waiting.has(itemId));
  if (earlier.length === 0) return null;
  return (
    <>
      <h3>{strings.earlier}</h3>
      <ul className="own-lines">
        {earlier.map(({ itemId, text }) => (
          <li key={itemId}>{text}</li>
        ))}
      </ul>
    </>
  );
}
