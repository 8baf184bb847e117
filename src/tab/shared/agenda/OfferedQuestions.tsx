import { useRef, useState } from 'react';
import { roomFor } from '../../../domain/agendaItem.ts';
import type { Purpose } from '../../../domain/purpose.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { Icon } from '../icons.tsx';
import { usePanel } from '../session/panel.tsx';
import { useAgenda } from '../session/useAgenda.ts';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useAgendaActions } from './useAgendaActions.ts';

type Added = { id: string; question: string };

/** Three questions for a purpose. A tap puts one on the agenda, where each is at most once; it can be taken back. */
export function OfferedQuestions({ purpose }: { purpose: Purpose }) {
  const { doc, pair, writable } = usePanel();
  const strings = useHistoryStrings();
  const items = useAgenda(doc);
  const actions = useAgendaActions();
  const [added, setAdded] = useState<Added | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const waiting = items.filter(({ discussedAt }) => discussedAt === null).map(({ title }) => title);
  const isFull = roomFor(items, pair.you.id) === 0;
  return (
    <>
      <ul ref={list} tabIndex={-1}>
        {strings.questions[purpose].map((question) => (
          <li key={question}>
            {waiting.includes(question) ? (
              <p>
                {question} <span className="quiet">{strings.onAgenda}</span>
              </p>
            ) : (
              <button
                type="button"
                className="offered-question"
                aria-label={strings.addQuestion(question)}
                disabled={!writable || isFull}
                onClick={() => setAdded({ id: actions.addFor(question, purpose), question })}
              >
                <Icon name="plus" /> {question}
              </button>
            )}
          </li>
        ))}
      </ul>
      {added !== null && (
        <UndoBar
          key={added.id}
          done={strings.onAgenda}
          undo={() => actions.undo(added.id, added.question)}
          leave={() => {
            setAdded(null);
            list.current?.focus();
          }}
        />
      )}
    </>
  );
}
