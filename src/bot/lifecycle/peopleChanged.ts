import { type ChatAudience, chatAudience } from '../../domain/chatAudience.ts';
import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { KnownChat } from '../../usecases/chats/findChats.ts';
import type { BotChatMember } from '../roster.ts';
import type { Turn } from '../turn/turn.ts';
import type { Account } from './lifecycleActivity.ts';
import type { LifecycleDependencies } from './lifecycleDependencies.ts';

type Members = readonly BotChatMember[] | null;

/**
 * Somebody joined or left a chat. For each 1:1 that knows the chat: when it is no longer the two alone, Opener stops
 * posting about their 1:1 there at once and tells those of the two who are still in it; when they are alone again, it
 * goes on.
 * @param joined those who came; empty when somebody left
 * @throws Failure
 */
export async function peopleChanged(
  dependencies: LifecycleDependencies,
  turn: Turn,
  joined: readonly Account[],
): Promise<void> {
  const { useCases, roster } = dependencies;
  if (turn.conversation.kind !== 'group') return;
  const { conversationId } = turn.conversation;
  // Who joined is known even when Teams does not answer who is there.
  const members = await roster.members(conversationId, true).catch(() => null);
  for (const known of await useCases.findChats(conversationId, candidates(turn, members, joined))) {
    await follow(dependencies, turn, known, { members, joined });
  }
}

async function follow(
  { useCases, details, notifyPair }: LifecycleDependencies,
  turn: Turn,
  { oneOnOneId, chat }: KnownChat,
  { members, joined }: { members: Members; joined: readonly Account[] },
): Promise<void> {
  const { kind } = audienceAfter(oneOnOneId, members, joined);
  if (kind === 'unknown') return;
  const standing = kind === 'theseTwo' ? 'active' : 'crowded';
  if (!(await useCases.setStanding(oneOnOneId, chat.conversationId, standing))) return;
  if (kind === 'theseTwo') return details.learn(turn, oneOnOneId, true);
  details.forget(turn, oneOnOneId);
  // Who is alone there has seen the other leave, and a chat that was not theirs before is no news.
  if (kind === 'alone' || chat.standing !== 'active') return;
  notifyPair(turn, oneOnOneId, {
    whom: stillThere(oneOnOneId, members),
    members: members ?? [],
    what: { kind: 'joined', newcomer: nameOf(joined, members) },
  });
}

/** Where Teams does not tell who is there, somebody else's coming is enough to be silent. */
function audienceAfter(oneOnOneId: string, members: Members, joined: readonly Account[]): ChatAudience {
  if (members) return chatAudience(members, { oneOnOneId });
  const two = twoOf(oneOnOneId);
  const isStranger = ({ aadObjectId }: Account) => aadObjectId === undefined || !two.includes(aadObjectId);
  return { kind: joined.some(isStranger) ? 'crowded' : 'unknown' };
}

/** Whoever has left hears nothing of those who came after them. */
function stillThere(oneOnOneId: string, members: Members): readonly string[] {
  const two = twoOf(oneOnOneId);
  return members ? two.filter((id) => members.some(({ personId }) => personId === id)) : two;
}

function twoOf(oneOnOneId: string): readonly string[] {
  return splitOneOnOneId(oneOnOneId)?.personIds ?? [];
}

/** Those whose 1:1 it may be: who was there before, and who brought somebody in. */
function candidates({ person, tenantId }: Turn, members: Members, joined: readonly Account[]): PersonRef[] {
  const before = (members ?? []).filter(({ teamsId }) => !joined.some(({ id }) => id === teamsId));
  const ids = [...before, ...(members ?? [])]
    .filter((member) => member.tenantId === tenantId)
    .map(({ personId }) => personId);
  return [...new Set([...(person ? [person.id] : []), ...ids])].map((id) => ({ id, tenantId }));
}

function nameOf(joined: readonly Account[], members: Members): string | null {
  const [first] = joined;
  if (!first) return null;
  return first.name || members?.find(({ teamsId }) => teamsId === first.id)?.name || null;
}
