import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { KnownChat } from '../../usecases/chats/findChats.ts';
import type { BotReply } from '../turn/reply.ts';
import type { Turn } from '../turn/turn.ts';
import { installed } from './installed.ts';
import type { LifecycleEvent } from './lifecycleActivity.ts';
import type { LifecycleDependencies } from './lifecycleDependencies.ts';
import { peopleChanged } from './peopleChanged.ts';

/**
 * Opener was added or taken out, or people came and went: what to post in that chat, or null.
 * @throws Failure
 */
export async function onLifecycle(
  dependencies: LifecycleDependencies,
  turn: Turn,
  event: LifecycleEvent,
): Promise<BotReply | null> {
  if (event.kind === 'installed') return installed(dependencies, turn);
  if (event.kind === 'removed') await takenOut(dependencies, turn);
  else await peopleChanged(dependencies, turn, event.kind === 'joined' ? event.people : []);
  return null;
}

/**
 * The data stays: the two still have their panel and their personal chats. Opener cannot post in a chat that it was
 * taken out of, so each of them is told where they have written with it alone before; no new chat is opened for it.
 */
async function takenOut(
  { useCases, roster, notifyPair, details }: LifecycleDependencies,
  turn: Turn,
): Promise<void> {
  const { conversation, person, tenantId } = turn;
  if (conversation.kind !== 'group') return;
  const { conversationId } = conversation;
  // Whoever took it out may be neither of the two; who was in the chat may still be known.
  const members = (await roster.members(conversationId).catch(() => null)) ?? [];
  const before = members.filter((one) => one.tenantId === tenantId).map(({ personId }) => personId);
  const ids = [...new Set([...(person ? [person.id] : []), ...before])];
  const people = ids.map((id) => ({ id, tenantId }));
  const known = await useCases.findChats(conversationId, people);
  const isTheirs = ({ chat }: KnownChat) => chat.standing === 'active';
  for (const one of known) {
    const { oneOnOneId } = one;
    if (!(await useCases.setStanding(oneOnOneId, conversationId, 'removed'))) continue;
    details.forget(turn, oneOnOneId);
    // Where it was the chat of another pair by then, it is no news to the pair before them.
    if (!isTheirs(one) && known.some(isTheirs)) continue;
    const whom = splitOneOnOneId(oneOnOneId)?.personIds ?? [];
    notifyPair(turn, oneOnOneId, { whom, members: [], what: { kind: 'removed' } });
  }
}
