import type { OpenedOneOnOne } from '../../../contract/firstScreen.ts';
import type { Client } from './client.ts';

/**
 * The same routes, with one chat's 1:1 asked for at once: the first `open` of that chat takes the answer that is on
 * its way. The panel's script is still being fetched meanwhile.
 */
export function prefetched(api: Client['oneOnOnes'], chatId: string): Client['oneOnOnes'] {
  let early: Promise<OpenedOneOnOne> | null = api.open({ chatId });
  // A failure is met by whoever takes the answer; until then it is nobody's.
  early.catch(() => undefined);
  return {
    ...api,
    open(asked) {
      const first = asked.chatId === chatId ? early : null;
      if (first !== null) early = null;
      return first ?? api.open(asked);
    },
  };
}
