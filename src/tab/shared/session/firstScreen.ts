import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { FirstScreen } from '../../../contract/firstScreen.ts';
import { actionItemsKey, aheadKey } from './queryKeys.ts';

const agendaKey = (oneOnOneId: string) => ['agendaState', oneOnOneId] as const;

/** What `takeAgenda` leaves, so that an answer that was asked for before it is not taken afterwards. */
const taken = '';

/**
 * Puts what came along with the 1:1 where each part looks for it. A part that did not come is asked for as ever.
 * @param askedAt milliseconds of the clock when the 1:1 was asked for
 */
export function keepFirstScreen(
  client: QueryClient,
  oneOnOneId: string,
  first: FirstScreen,
  askedAt: number,
): void {
  const keep = (queryKey: QueryKey, part: unknown) => {
    if (part !== null && !mayHaveNewer(client, queryKey, askedAt)) client.setQueryData(queryKey, part);
  };
  keep(actionItemsKey(oneOnOneId), first.actionItems);
  keep(aheadKey(oneOnOneId), first.ahead);
  keep(agendaKey(oneOnOneId), first.agenda);
}

/**
 * What was known when the 1:1 was asked for is older than its answer. What has come, failed, begun to be read or been
 * found outdated since then may be newer, and asking tells how it is; so that stays.
 */
function mayHaveNewer(client: QueryClient, queryKey: QueryKey, askedAt: number): boolean {
  const state = client.getQueryState(queryKey);
  if (state === undefined) return false;
  const { fetchStatus, isInvalidated, dataUpdatedAt, errorUpdatedAt } = state;
  return fetchStatus !== 'idle' || isInvalidated || Math.max(dataUpdatedAt, errorUpdatedAt) >= askedAt;
}

/** The agenda that came along, once: whoever opens it again later would draw what is old. */
export function takeAgenda(client: QueryClient, oneOnOneId: string): Uint8Array | null {
  const queryKey = agendaKey(oneOnOneId);
  const agenda = client.getQueryData<string>(queryKey) ?? taken;
  client.setQueryData(queryKey, taken);
  return agenda === taken ? null : bytesOf(agenda);
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
