import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { Failure } from '../../../contract/errors.ts';
import { languageOf } from '../../../domain/language.ts';
import { retryingBriefly } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useKeepActionItem } from './useActionItems.ts';

export type TypedAction = { text: string; ownerId: string; agendaItemId: string | null };

/**
 * Adds action items. Asking for the same one again, after a failure, sends the same id: what did arrive the first
 * time is then not made twice.
 */
export function useAddAction(done: (item: ActionItemView, typed: TypedAction) => void) {
  const { view } = usePanel();
  const { actionItems } = useServices();
  const { locale } = useStrings();
  const keep = useKeepActionItem();
  const idOf = useRef(idsForSame());
  const add = useMutation({
    ...retryingBriefly,
    mutationFn: (typed: TypedAction) => {
      const { agendaItemId, ...rest } = typed;
      return actionItems.add(view.id, {
        ...rest,
        id: idOf.current(typed),
        language: languageOf(locale),
        ...(agendaItemId !== null && { agendaItemId }),
      });
    },
    onSuccess(item, typed) {
      idOf.current = idsForSame();
      keep(item);
      done(item, typed);
    },
  });
  return {
    add: add.mutate,
    pending: add.isPending,
    retrying: add.isPending && add.failureCount > 0,
    failure: add.error === null ? null : add.error instanceof Failure ? add.error : new Failure('unexpected'),
    forgetFailure: add.reset,
  };
}

/** Draws an id, the same one as long as the same is asked for. */
function idsForSame(): (typed: TypedAction) => string {
  let drawn: { for: string; id: string } | null = null;
  return (typed) => {
    const key = JSON.stringify(typed);
    if (drawn?.for !== key) drawn = { for: key, id: crypto.randomUUID() };
    return drawn.id;
  };
}
