import type { OpenedOneOnOne } from '../../contract/firstScreen.ts';
import type { OneOnOneApi } from './oneOnOnes.ts';

/**
 * The same routes, with one chat's 1:1 asked for at once: the first `open` of that chat takes the answer that is on
 * its way. The panel's script is still being fetched meanwhile.
 */
export function openedEarly(api: OneOnOneApi, chatId: string): OneOnOneApi {
  let early: Promise<OpenedOneOnOne> | null = api.open(chatId);
  // A failure is met by whoever takes the answer; until then it is nobody's.
  early.catch(() => undefined);
  return {
    ...api,
    open(id) {
      const first = id === chatId ? early : null;
      if (first !== null) early = null;
      return first ?? api.open(id);
    },
  };
}
