import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { appMessageActions } from '../../teams/appCommands.ts';
import { HostOpenerMark } from '../shared/OpenerMark.tsx';

type Props = { about: string; onChoose: (commandId: string) => void };

/** The "…" that shows on a message under the pointer or the focus, with the commands of the app. */
export function MessageMenu({ about, onChoose }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what its buttons do not take
    <div
      className="message-menu"
      ref={place}
      onBlur={({ relatedTarget }) => place.current?.contains(relatedTarget) || setOpen(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          moveFocus(place.current, event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-label={`More for ${about}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreHorizontalRegular aria-hidden />
      </button>
      {isOpen ? (
        <div role="menu" id={id} className="menu" aria-label={`Actions for ${about}`}>
          {appMessageActions.map(({ commandId, title }) => (
            <button
              key={commandId}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onChoose(commandId);
              }}
            >
              <HostOpenerMark /> {title}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function moveFocus(menu: HTMLElement | null, by: 1 | -1): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement); // -1 for anything else
  items.at((at + by) % items.length)?.focus();
}
