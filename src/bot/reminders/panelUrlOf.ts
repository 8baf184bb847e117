import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { panelLink } from '../panelLink.ts';

/** A link to the tab of the chat that the two last used; null when they have none. */
export function panelUrlOf({ chatIds }: Pick<OneOnOne, 'chatIds'>, teamsAppId: string): string | null {
  const chatId = chatIds.at(-1);
  return chatId === undefined ? null : panelLink(teamsAppId, chatId);
}
