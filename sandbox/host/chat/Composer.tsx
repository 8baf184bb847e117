import { DismissRegular, MentionRegular, SendFilled } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { SearchResult } from '../../chats/chatContract.ts';
import { HostOpenerMark } from '../shared/OpenerMark.tsx';
import { CardView } from './CardView.tsx';
import { MentionList } from './MentionList.tsx';
import { withMention } from './mentionTyping.ts';
import { useMentionTyping } from './useMentionTyping.ts';

export type ComposerDraft = { text: string; card: SearchResult['attachment'] | null };

type Props = {
  title: string;
  draft: ComposerDraft;
  change: (change: Partial<ComposerDraft>) => void;
  /** Who can be mentioned, Opener first if it is in the chat. */
  names: readonly string[];
  openSearch: () => void;
  /** Rejects when the message could not be sent. */
  send: () => Promise<void>;
};

/** Where a message is written: `@` offers names, a card found by the search goes along. */
export function Composer({ title, draft, change, names, openSearch, send }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [failed, setFailed] = useState(false);
  const isEmpty = draft.text.trim() === '' && draft.card === null;

  function insert(name: string, start: number, end: number) {
    const { text, caret } = withMention(draft.text, { start, end, name });
    change({ text });
    // React puts the new text in first.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  }

  const mentions = useMentionTyping(field, names, insert);

  async function trySend() {
    if (isEmpty) return;
    setFailed(
      await send().then(
        () => false,
        () => true,
      ),
    );
    field.current?.focus();
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void trySend();
      }}
    >
      {failed ? (
        <p className="composer-failed" role="alert">
          Not sent. Check the network and try again.
        </p>
      ) : null}
      {draft.card ? (
        <div className="composer-card">
          <CardView card={draft.card.content} busy onPress={() => {}} />
          <button type="button" aria-label="Remove the card" onClick={() => change({ card: null })}>
            <DismissRegular aria-hidden />
          </button>
        </div>
      ) : null}
      <MentionList mentions={mentions} />
      <textarea
        ref={field}
        rows={1}
        aria-label={`Message in ${title}`}
        placeholder="Type a message"
        value={draft.text}
        {...mentions.fieldProps}
        onChange={({ target }) => {
          change({ text: target.value });
          mentions.look(target.value, target.selectionStart);
        }}
        onKeyDown={(event) => {
          if (mentions.takeKey(event)) return;
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void trySend();
          }
        }}
      />
      <div className="composer-tools">
        {names.includes('Opener') ? (
          <>
            <button
              type="button"
              title="Mention Opener"
              aria-label="Mention Opener"
              onClick={() => {
                const at = field.current?.selectionStart ?? draft.text.length;
                insert('Opener', at, at);
              }}
            >
              <MentionRegular aria-hidden />
            </button>
            <button type="button" title="Search in Opener" aria-label="Search in Opener" onClick={openSearch}>
              <HostOpenerMark />
            </button>
          </>
        ) : null}
        <button type="submit" className="composer-send" aria-label="Send" title="Send" disabled={isEmpty}>
          <SendFilled aria-hidden />
        </button>
      </div>
    </form>
  );
}
