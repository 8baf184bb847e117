import { useId, useRef, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { keepOneLine } from '../../shared/fields/keepOneLine.ts';
import { LimitNote } from '../../shared/fields/LimitNote.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { type Left, leaveOnKey } from './leaveOnKey.ts';
import { useFittingHeight } from './useFittingHeight.ts';

/** What was typed over which title, and whether it failed to be saved. */
type Draft = { text: string; over: string; failed: boolean };

/**
 * The title, edited in place: Enter or leaving saves, Escape gives up. What could not be saved stays in the field;
 * when the other person renamed it meanwhile, only Enter replaces their wording.
 */
export function ActionTitle(props: { item: ActionItemView; rename: (title: string) => Promise<boolean> }) {
  const { item } = props;
  const strings = useLowerStrings().actions;
  const [draft, setDraft] = useState<Draft | null>(null);
  const left = useRef<Left>('leave');
  const noteId = useId();
  const text = draft?.text ?? item.title;
  const title = text.replace(/\s+/gu, ' ').trim();
  const isRenamed = draft !== null && item.title !== draft.over && item.title !== title;
  const field = useRef<HTMLTextAreaElement>(null);
  useFittingHeight(field, text);

  const leave = async (by: Left) => {
    if (draft === null || (isRenamed && by === 'leave') || title.length > actionItemLimits.title) {
      if (by === 'escape') setDraft(null);
      return;
    }
    if (by === 'escape' || title === '' || title === item.title) return setDraft(null);
    const saved = await props.rename(title);
    setDraft((now) => (now?.text !== text ? now : saved ? null : { ...now, failed: true }));
  };
  return (
    <div className="shared-field">
      <textarea
        ref={field}
        className="field item-title"
        rows={1}
        value={text}
        aria-label={strings.titleField}
        aria-describedby={noteId}
        aria-invalid={title.length > actionItemLimits.title}
        onChange={({ target }) =>
          setDraft({ text: target.value, over: draft?.over ?? item.title, failed: false })
        }
        onPaste={keepOneLine}
        onKeyDown={(event) => leaveOnKey(event, left)}
        onBlur={() => {
          void leave(left.current);
          left.current = 'leave';
        }}
      />
      <LimitNote id={noteId} length={title.length} limit={actionItemLimits.title} />
      <p className="field-note" data-over="true" aria-live="polite">
        {isRenamed ? strings.renamedMeanwhile(item.title) : draft?.failed && strings.titleKept}
      </p>
    </div>
  );
}
