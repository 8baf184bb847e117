import { HostOpenerMark } from '../shared/OpenerMark.tsx';
import type { MentionTyping } from './useMentionTyping.ts';

/** The names that can follow an `@`. The focus stays in the text, which names the chosen one. */
export function MentionList({ mentions }: { mentions: MentionTyping }) {
  const { offered, chosen, listId, optionId, choose } = mentions;
  if (offered.length === 0) return null;
  return (
    <div role="listbox" id={listId} className="menu mention-list" aria-label="Mention">
      {offered.map((name, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the keyboard
        // biome-ignore lint/a11y/useFocusableInteractive: the text field has the focus
        <div
          key={name}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(name)}
        >
          {name === 'Opener' ? <HostOpenerMark /> : <span className="mention-dot" aria-hidden />}
          {name}
        </div>
      ))}
    </div>
  );
}
