import { Failure } from '../../contract/errors.ts';
import { joinOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { Person } from '../../domain/person.ts';
import type { ChatMember, OneOnOneStore } from '../pairPorts.ts';

/** In a larger chat nobody takes the 1:1 of two of its people for its own. */
const maxMembers = 8;

/**
 * Why a chat is not one of two people: somebody has joined the chat of a 1:1 of `person`, or it never was one.
 * @param refused what was said of the chat without looking at that
 * @returns the failure that says who has joined, where that is so; otherwise `refused`
 */
export async function whyNotAPair(
  store: Pick<OneOnOneStore, 'read'>,
  person: Pick<Person, 'id' | 'tenantId'>,
  chat: { id: string; members: readonly ChatMember[] },
  refused: Failure,
): Promise<Failure> {
  const { members } = chat;
  if (!['notAPair', 'outsideGuest'].includes(refused.code) || members.length > maxMembers) return refused;
  const others = members.filter(({ personId }) => personId !== person.id);
  if (others.length === members.length || others.length < 2) return refused;
  for (const { personId } of others) {
    const found = await store.read(joinOneOnOneId(person.tenantId, person.id, personId));
    if (!found?.value.chatIds.includes(chat.id)) continue;
    const joined = others.filter((member) => member.personId !== personId).map(({ name }) => name);
    return new Failure('notAPair', { reason: { why: 'chatGrew', joined: joined.join(', ') } });
  }
  return refused;
}
