import type { PersonalChat } from './chat.ts';

/** Milliseconds for which a choice holds: after a night nobody remembers of whom they spoke. */
const holds = 86_400_000;

/**
 * Which 1:1 somebody speaks of in their own chat; null when they have chosen none, or too long ago.
 * @param now ISO 8601, UTC
 */
export function chosenOneOnOne(chat: PersonalChat, now: string): string | null {
  const { chosenOneOnOneId, chosenAt } = chat;
  const isFresh = chosenAt !== undefined && Date.parse(now) < Date.parse(chosenAt) + holds;
  return isFresh ? chosenOneOnOneId : null;
}
