import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads again what is on screen, because it has changed. A first reading that is still on its way may have looked
 * before the change; TanStack Query (5.108) would take it for the new one, so it is given up.
 */
export async function invalidate(client: QueryClient, queryKey: QueryKey): Promise<void> {
  const isFirst = ({ state }: { state: { data: unknown } }) => state.data === undefined;
  // Silent and at once: whoever waits for the first reading gets the next one.
  const given = client.cancelQueries({ queryKey, predicate: isFirst }, { silent: true });
  await Promise.all([given, client.invalidateQueries({ queryKey })]);
}
