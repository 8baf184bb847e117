import type { Stories } from '../stories.ts';
import type { Reply } from '../talk/reply.ts';
import type { Turn } from '../turn/turn.ts';

/** Remembers that an action item's card stands in this conversation, to be redrawn when the item changes. */
export async function rememberCard(
  stories: Stories,
  { conversation, person, locale, zone }: Turn,
  activityId: string,
  { oneOnOneId, actionId }: NonNullable<Reply['shows']>,
): Promise<void> {
  const { conversationId, serviceUrl, kind } = conversation;
  const personId = kind === 'personal' ? (person?.id ?? null) : null;
  const card = { conversationId, serviceUrl, activityId, personId, locale, zone };
  await stories.postedCards.remember(oneOnOneId, actionId, card);
}
