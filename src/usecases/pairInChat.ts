import { Failure } from '../contract/errors.ts';
import type { Person } from '../domain/person.ts';
import type { ChatMember } from './ports.ts';

/**
 * The two people of a chat, if it is one of two people of one organisation and `person` is one of them.
 * @param members null when Teams knows no such chat
 * @throws Failure notFound, outsideGuest or notAPair, in this order: who is not in a chat learns nothing about it
 */
export function pairInChat(
  person: Pick<Person, 'id' | 'tenantId'>,
  members: readonly ChatMember[] | null,
): readonly [ChatMember, ChatMember] {
  if (!members?.some((member) => isSame(member, person))) throw new Failure('notFound');
  if (members.some(({ tenantId }) => tenantId !== person.tenantId)) throw new Failure('outsideGuest');
  const [one, other, ...more] = members;
  if (!one || !other || more.length > 0) throw new Failure('notAPair');
  return [one, other];
}

function isSame(member: ChatMember, person: Pick<Person, 'id' | 'tenantId'>): boolean {
  return member.personId === person.id && member.tenantId === person.tenantId;
}
