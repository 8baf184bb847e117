import type { Reply } from '../talk/reply.ts';
import type { Turn } from '../turn/turn.ts';
import { installed } from './installed.ts';
import type { LifecycleEvent } from './lifecycleActivity.ts';
import type { LifecycleNeeds } from './lifecycleNeeds.ts';
import { peopleChanged } from './peopleChanged.ts';

/**
 * Opener was added or taken out, or people came and went: what to post in that chat, or null.
 * @throws Failure
 */
export async function onLifecycle(
  needs: LifecycleNeeds,
  turn: Turn,
  event: LifecycleEvent,
): Promise<Reply | null> {
  if (event.kind === 'installed') return installed(needs, turn);
  if (event.kind === 'removed') await removed(needs, turn);
  else await peopleChanged(needs, turn, event.kind === 'joined' ? event.people : []);
  return null;
}

/** The data stays: the two still have their panel and their personal chats. */
async function removed({ stories }: LifecycleNeeds, { conversation, person }: Turn): Promise<void> {
  if (conversation.kind !== 'group' || !person) return;
  const oneOnOneId = await stories.findChat(conversation.conversationId, [person]);
  if (oneOnOneId) await stories.setStanding(oneOnOneId, conversation.conversationId, 'removed');
}
