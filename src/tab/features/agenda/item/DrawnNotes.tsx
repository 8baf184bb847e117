import type { MouseEvent } from 'react';
import type * as Y from 'yjs';
import { isTeamsMessage, linksIn, nameOfLink } from '../../../../domain/linksIn.ts';
import { notesBlocks } from '../../../../domain/notesBlocks.ts';
import { useSharedText } from '../../../shared/session/useSharedText.ts';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';

/** Notes while nobody here edits them: addresses by their host, lists as lists, everything else as it was typed. */
export default function DrawnNotes(props: { text: Y.Text; edit: () => void }) {
  const notes = useSharedText(props.text);
  const press = (event: MouseEvent) => {
    // A link opens, and what somebody marks with the mouse stays marked.
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (!isLink && (getSelection()?.isCollapsed ?? true)) props.edit();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field beneath is what keyboards reach
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field beneath is what keyboards reach
    <div className="drawn-notes" onClick={press}>
      {keyed(notesBlocks(notes)).map(({ key, one }) =>
        one.kind === 'lines' ? (
          <p key={key}>
            <Line text={one.text} />
          </p>
        ) : (
          <List key={key} start={one.start} items={one.items} />
        ),
      )}
    </div>
  );
}

function List(props: { start: number | null; items: readonly string[] }) {
  const items = keyed(props.items).map(({ key, one }) => (
    <li key={key}>
      <Line text={one} />
    </li>
  ));
  return props.start === null ? <ul>{items}</ul> : <ol start={props.start}>{items}</ol>;
}

function Line({ text }: { text: string }) {
  const strings = useLowerStrings().actions;
  return keyed(linksIn(text)).map(({ key, one: { text: said, href } }) => {
    if (href === null) return <span key={key}>{said}</span>;
    const isMessage = isTeamsMessage(href);
    return (
      <a
        key={key}
        className={isMessage ? 'chip' : 'link'}
        href={href}
        title={href}
        target="_blank"
        rel="noopener noreferrer"
      >
        {isMessage ? strings.message : nameOfLink(href)}
      </a>
    );
  });
}

/** Parts of one text are told apart by their places in it. */
function keyed<T>(all: readonly T[]): { key: string; one: T }[] {
  return all.map((one, place) => ({ key: `${place}`, one }));
}
