import { useSyncExternalStore } from 'react';
import { readPrivateNotes } from '../../../contract/privateNotes.ts';
import { indexedText, searchWords } from '../../../domain/searchText.ts';
import { useNotesStrings } from '../../strings/notes/useNotesStrings.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { useLiveState } from '../session/useLiveSession.ts';
import { OnlyYou } from './OnlyYou.tsx';
import { useOpenedNotes } from './useNotes.ts';

type Asked = { of: { id: string; you: string }; search: string };

/** Lines of somebody's own notes in which all that they search for occurs. Looked for here: nobody else is asked. */
export default function OwnNotesFound(props: Asked) {
  const session = useOpenedNotes(props.of);
  return session && <Found {...props} session={session} />;
}

function Found({ session, of, search }: Asked & { session: LiveSession }) {
  const strings = useNotesStrings();
  // Drawn anew when they have arrived.
  useLiveState(session);
  const { doc } = session;
  const found = useSyncExternalStore(
    (changed) => {
      doc.on('update', changed);
      return () => doc.off('update', changed);
    },
    () => linesWith(readPrivateNotes(doc, of.you), search).join('\n'),
  );
  if (found === '') return null;
  return (
    <section className="own-found" aria-label={strings.found}>
      <p className="my-notes-head">
        <strong>{strings.found}</strong> <OnlyYou />
      </p>
      <ul className="own-lines">
        {found.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function linesWith({ page, lines }: ReturnType<typeof readPrivateNotes>, search: string): string[] {
  const wanted = searchWords(search);
  if (wanted.length === 0) return [];
  const all = [page, ...lines.map(({ text }) => text)].flatMap((text) => text.split('\n'));
  return [...new Set(all)].filter((line) => {
    const folded = indexedText(line);
    return wanted.every((word) => folded.includes(word));
  });
}
