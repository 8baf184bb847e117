import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { PersonRef } from '../../usecases/chats/stores.ts';
import type { BotChatMember } from '../chatMembers.ts';
import type { Turn } from '../turn/turn.ts';
import type { Account } from './lifecycleActivity.ts';
import type { LifecycleNeeds } from './lifecycleNeeds.ts';

/**
 * Somebody joined or left a chat. When it is no longer the two alone, Opener stops posting about their 1:1 there at
 * once and tells each of them personally; when they are alone again, it goes on.
 * @param joined those who came; empty when somebody left
 * @throws Failure
 */
export async function peopleChanged(
  needs: LifecycleNeeds,
  turn: Turn,
  joined: readonly Account[],
): Promise<void> {
  const { stories, roster, details } = needs;
  if (turn.conversation.kind !== 'group') return;
  const { conversationId } = turn.conversation;
  // Who joined is known even when Teams does not answer who is there.
  const members = await roster.members(conversationId, true).catch(() => null);
  const oneOnOneId = await stories.findChat(conversationId, candidates(turn, members, joined));
  if (oneOnOneId === null) return;
  if (!isCrowded(oneOnOneId, members, joined)) {
    const isNew = members && (await stories.setStanding(oneOnOneId, conversationId, 'active'));
    if (isNew) details.learn(turn, oneOnOneId, true);
    return;
  }
  if (!(await stories.setStanding(oneOnOneId, conversationId, 'crowded'))) return;
  details.forget(turn, oneOnOneId);
  needs.tellBoth(turn, oneOnOneId, {
    members: members ?? [],
    what: { kind: 'joined', newcomer: nameOf(joined, members) },
  });
}

/** Those whose 1:1 it may be: who was there before, and who brought somebody in. */
function candidates(
  { person, tenantId }: Turn,
  members: readonly BotChatMember[] | null,
  joined: readonly Account[],
): PersonRef[] {
  const before = (members ?? []).filter(({ teamsId }) => !joined.some(({ id }) => id === teamsId));
  const ids = before.filter((member) => member.tenantId === tenantId).map(({ personId }) => personId);
  return [...new Set([...ids, ...(person ? [person.id] : [])])].map((id) => ({ id, tenantId }));
}

function isCrowded(
  oneOnOneId: string,
  members: readonly BotChatMember[] | null,
  joined: readonly Account[],
): boolean {
  const pair: readonly string[] = splitOneOnOneId(oneOnOneId)?.personIds ?? [];
  const isStranger = (id: string | undefined) => id === undefined || !pair.includes(id);
  if (!members) return joined.some(({ aadObjectId }) => isStranger(aadObjectId));
  return members.some(({ personId }) => isStranger(personId));
}

function nameOf(joined: readonly Account[], members: readonly BotChatMember[] | null): string | null {
  const [first] = joined;
  if (!first) return null;
  return first.name || members?.find(({ teamsId }) => teamsId === first.id)?.name || null;
}
