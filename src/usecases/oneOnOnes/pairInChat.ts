import { Failure } from '../../contract/errors.ts';
import { chatAudience } from '../../domain/chatAudience.ts';
import type { Person } from '../../domain/person.ts';
import type { ChatMember } from '../pairPorts.ts';

/**
 * The two people of a chat, if it is one of two people of one organisation and `person` is one of them.
 * @param members null when Teams knows no such chat
 * @throws Failure notFound, outsideGuest or notAPair, in this order: who is not in a chat learns nothing about it
 */
export function pairInChat(
  person: Pick<Person, 'id' | 'tenantId'>,
  members: readonly ChatMember[] | null,
): readonly [ChatMember, ChatMember] {
  const own = members?.find((member) => isSame(member, person));
  if (!own) throw new Failure('notFound');
  const { kind } = chatAudience(members, { tenantId: person.tenantId });
  if (kind === 'guest' || kind === 'strangers') throw new Failure('outsideGuest');
  const other = members?.find(({ personId }) => personId !== own.personId);
  if (kind !== 'theseTwo' || !other) throw new Failure('notAPair');
  return [own, other];
}

function isSame(member: ChatMember, person: Pick<Person, 'id' | 'tenantId'>): boolean {
  return member.personId === person.id && member.tenantId === person.tenantId;
}
