import { useCallback, useMemo, useRef, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { Failure } from '../../../contract/errors.ts';
import type { ActionEdit } from '../../../domain/actionItem.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useSayChange } from './useSayChange.ts';
import { useSendChange } from './useSendChange.ts';
import { useWithdraw } from './useWithdraw.ts';

/**
 * What was just done, and how it is said: an edit with the one that takes it back, or items that were added and can be
 * taken back as if they had never been. `key` tells one from the next.
 */
export type LatestChange = { key: number; said: string } & (
  | { itemId: string; back: ActionEdit }
  | { added: readonly ActionItemView[] }
);

type Noted = LatestChange extends infer One ? (One extends LatestChange ? Omit<One, 'key'> : never) : never;

export type ActionActions = {
  /** True once it is stored; false when it was not, which is then said on the screen. */
  change(item: ActionItemView, edit: ActionEdit): Promise<boolean>;
  /** Something was added, and can be taken back like a change. */
  added(items: readonly ActionItemView[]): void;
};

/** What a person does to the action items: seen at once, said aloud, taken back with one tap, and undone by failure. */
export function useActionActions(items: readonly ActionItemView[]) {
  const { announce } = usePanel();
  const strings = useLowerStrings().actions;
  const send = useSendChange();
  const withdraw = useWithdraw();
  const say = useSayChange();
  const [latest, setLatest] = useState<LatestChange | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const count = useRef(0);

  const note = useCallback(
    (change: Noted) => {
      count.current += 1;
      const noted: LatestChange = { ...change, key: count.current };
      setLatest(noted);
      setFailure(null);
      announce(change.said);
      return () => setLatest((now) => (now === noted ? null : now));
    },
    [announce],
  );
  const attempt = useCallback(
    async (item: ActionItemView, edit: ActionEdit) => {
      try {
        await send({ item, edit });
        return true;
      } catch (error) {
        const isNewer = error instanceof Failure && error.code === 'changedMeanwhile';
        setFailure(isNewer ? strings.changedMeanwhile(item.title) : strings.notSaved(item.title));
        return false;
      }
    },
    [send, strings],
  );

  const actions = useMemo(
    (): ActionActions => ({
      async change(item, edit) {
        const forget = note({ itemId: item.id, said: say.changed(item, edit), back: before(item, edit) });
        const saved = await attempt(item, edit);
        if (!saved) forget();
        return saved;
      },
      added: (items) => void (items.length > 0 && note({ said: say.added(items), added: items })),
    }),
    [note, attempt, say],
  );
  const undo = () => {
    if (latest === null) return;
    if ('added' in latest) {
      setLatest(null);
      setFailure(null);
      announce(strings.undone(latest.added.map(({ title }) => title).join(', ')));
      void withdraw(latest.added).then((kept) => {
        if (kept !== null) setFailure(strings.changedMeanwhile(kept.title));
      });
      return;
    }
    const item = items.find(({ id }) => id === latest.itemId);
    if (item === undefined) return;
    setLatest(null);
    setFailure(null);
    announce(strings.undone(item.title));
    void attempt(item, latest.back);
  };
  return { actions, latest, undo, failure };
}

/** The edit that takes an edit back. */
function before(item: ActionItemView, edit: ActionEdit): ActionEdit {
  return Object.fromEntries(Object.keys(edit).map((field) => [field, Reflect.get(item, field)]));
}
