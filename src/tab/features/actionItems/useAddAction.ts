import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { Failure } from '../../../contract/errors.ts';
import { languageOf } from '../../../domain/language.ts';
import type { TypedAction } from '../../../reading/sentences/readTypedAction.ts';
import { mayWait, retryingBriefly } from '../../shared/api/retrying.ts';
import { nextUnsavedId, type UnsavedAction } from '../../shared/outbox/unsavedActions.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useKeepActionItem } from './useActionItems.ts';
import { useOutbox } from './useOutbox.ts';

/** As it was read, with the topic that it came from. */
type NewAction = Pick<TypedAction, 'title' | 'ownerId' | 'dueDate'> & { agendaItemId: string | null };

/**
 * Adds action items. Asking for the same one again, after a failure, sends the same id: what did arrive the first
 * time is then not made twice. What reaches nobody waits on the device and counts as added. `add` rejects with any other
 * failure, which stands here until it is forgotten.
 */
export function useAddAction() {
  const { view, pair, now } = usePanel();
  const { actionItems } = useServices();
  const { locale } = useStrings();
  const keep = useKeepActionItem();
  const outbox = useOutbox();
  const idOf = useRef(idsForSame());
  const add = useMutation({
    ...retryingBriefly,
    mutationFn: ({ id, title, ownerId, dueDate, agendaItemId }: NewAction & { id: string }) =>
      actionItems.add(view.id, {
        id,
        text: title,
        ownerId,
        dueDate,
        language: languageOf(locale),
        ...(agendaItemId !== null && { agendaItemId }),
      }),
    onSuccess(item) {
      idOf.current = idsForSame();
      keep(item);
    },
  });
  const { mutateAsync, reset } = add;
  const send = async ({ title, ownerId, dueDate, agendaItemId }: NewAction): Promise<ActionItemView> => {
    const asked = { title, ownerId, dueDate, agendaItemId };
    const id = idOf.current(asked);
    const action: UnsavedAction = {
      kind: 'add',
      id: nextUnsavedId(),
      agendaItemId,
      item: {
        id,
        title,
        ownerId,
        dueDate,
        status: 'open',
        source: agendaItemId === null ? 'panel' : 'agendaItem',
        link: null,
        madeBy: pair.you.id,
        madeAt: now(),
        closedAt: null,
        etag: '',
      },
    };
    // From now on it outlives the page.
    const keeping = outbox.keep(action);
    try {
      const item = await mutateAsync({ id, ...asked });
      await outbox.forget([action]);
      return item;
    } catch (error) {
      if (!(await keeping) || !mayWait(error)) {
        await outbox.forget([action]);
        throw error;
      }
      idOf.current = idsForSame();
      reset();
      outbox.wait(action);
      return action.item;
    }
  };
  return {
    add: send,
    pending: add.isPending,
    retrying: add.isPending && add.failureCount > 0,
    failure: add.error === null ? null : add.error instanceof Failure ? add.error : new Failure('unexpected'),
    forgetFailure: add.reset,
  };
}

/** Draws an id, the same one as long as the same is asked for. */
function idsForSame(): (asked: NewAction) => string {
  let drawn: { for: string; id: string } | null = null;
  return (asked) => {
    const key = JSON.stringify(asked);
    if (drawn?.for !== key) drawn = { for: key, id: crypto.randomUUID() };
    return drawn.id;
  };
}
