import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionItemList, ActionItemView } from '../../../contract/actionItems.ts';
import { Failure, type FailureCode } from '../../../contract/errors.ts';
import { languageOf } from '../../../domain/language.ts';
import { invalidate } from '../../shared/api/invalidate.ts';
import type { UnsavedAction } from '../../shared/outbox/unsavedActions.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { actionItemsKey } from '../../shared/session/queryKeys.ts';
import { useStrings } from '../../strings/strings.tsx';
import { isTrueOf } from './toActionLists.ts';
import { useKeepActionItem } from './useActionItems.ts';
import { useOutbox } from './useOutbox.ts';

/** Milliseconds between two attempts to send what waits. */
const tryAgainAfter = 5_000;

/**
 * Sends what waits on this device, what earlier pages have left there included: in the order in which it was done, once
 * the server answers.
 * @returns the title of what the server did not take, to be said; null when there is none
 */
export function useSendUnsaved(waiting: readonly UnsavedAction[]): string | null {
  const { view, pair } = usePanel();
  const { actionOutbox } = useServices();
  const client = useQueryClient();
  const outbox = useOutbox();
  const send = useSendOne();
  const isSending = useRef(false);
  const [refused, setRefused] = useState<string | null>(null);

  const sendAll = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (let next = outbox.waiting()[0]; next !== undefined; next = outbox.waiting()[0]) {
        try {
          await send(next);
        } catch (error) {
          // Also without a sign-in, or after a fault of the server: it waits.
          if (!isForGood(error)) return;
          setRefused(next.item.title);
        }
        await outbox.forget([next]);
      }
      await invalidate(client, actionItemsKey(view.id));
    } finally {
      isSending.current = false;
    }
  }, [client, outbox, send, view.id]);

  useEffect(() => {
    actionOutbox.waiting({ oneOnOneId: view.id, personId: pair.you.id }).then(
      (kept) => {
        for (const action of kept) outbox.wait(action);
      },
      // A device that does not tell what it has kept may do so next time.
      () => undefined,
    );
  }, [actionOutbox, outbox, view.id, pair.you.id]);

  const isWaiting = waiting.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const trySending = () => void sendAll();
    trySending();
    const timer = setInterval(trySending, tryAgainAfter);
    window.addEventListener('online', trySending);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', trySending);
    };
  }, [isWaiting, sendAll]);
  return refused;
}

/** What is answered so will be answered so again. */
const forGood: readonly FailureCode[] = ['invalid', 'notFound', 'changedMeanwhile', 'tooLarge'];

function isForGood(error: unknown): boolean {
  return error instanceof Failure && forGood.includes(error.code);
}

/** Sends one of them; sent once more, it changes nothing. Rejects with Failure. */
function useSendOne(): (action: UnsavedAction) => Promise<void> {
  const { view } = usePanel();
  const { actionItems } = useServices();
  const { locale } = useStrings();
  const client = useQueryClient();
  const keep = useKeepActionItem();
  return useCallback(
    async (action) => {
      const { item } = action;
      if (action.kind === 'add') {
        const { agendaItemId } = action;
        keep(
          await actionItems.add(view.id, {
            id: item.id,
            text: item.title,
            ownerId: item.ownerId,
            dueDate: item.dueDate,
            language: languageOf(locale),
            ...(agendaItemId !== null && { agendaItemId }),
          }),
        );
        return;
      }
      if (action.kind === 'withdraw') {
        await actionItems.withdraw(view.id, item.id);
        return;
      }
      const { items } = await client.fetchQuery<ActionItemList>({
        queryKey: actionItemsKey(view.id),
        queryFn: () => actionItems.list(view.id),
        staleTime: 0,
      });
      const now = items.find(({ id }) => id === item.id);
      if (now === undefined) throw new Failure('notFound');
      if (isTrueOf(now, action.edit)) return;
      if (isOtherBy(now, action)) throw new Failure('changedMeanwhile');
      keep(await actionItems.change(view.id, item.id, action.edit, now.etag));
    },
    [actionItems, client, keep, locale, view.id],
  );
}

/** Whether somebody else has changed the very fields that this changes, since it was seen. */
function isOtherBy(now: ActionItemView, { item, edit }: Extract<UnsavedAction, { kind: 'change' }>): boolean {
  return Object.keys(edit).some((field) => Reflect.get(now, field) !== Reflect.get(item, field));
}
