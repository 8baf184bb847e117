import type { QueryClient } from '@tanstack/react-query';
import type { FirstScreen } from '../../../contract/firstScreen.ts';
import { actionItemsKey } from '../actionItems/useActionItems.ts';
import { aheadKey } from '../cadence/useAhead.ts';

const agendaKey = (oneOnOneId: string) => ['agendaState', oneOnOneId] as const;

/** Puts what came along with the 1:1 where each part looks for it. A part that did not come is asked for as ever. */
export function keepFirstScreen(client: QueryClient, oneOnOneId: string, first: FirstScreen): void {
  const { agenda, actionItems, ahead } = first;
  if (actionItems !== null) client.setQueryData(actionItemsKey(oneOnOneId), actionItems);
  if (ahead !== null) client.setQueryData(aheadKey(oneOnOneId), ahead);
  if (agenda !== null && agenda !== '') client.setQueryData(agendaKey(oneOnOneId), agenda);
}

/** The agenda that came along, once: whoever opens it again later would draw what is old. */
export function takeAgenda(client: QueryClient, oneOnOneId: string): Uint8Array | null {
  const queryKey = agendaKey(oneOnOneId);
  const agenda = client.getQueryData<string>(queryKey);
  client.removeQueries({ queryKey });
  return agenda === undefined ? null : bytesOf(agenda);
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
