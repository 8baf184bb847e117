import type { ChatMember } from '../../usecases/ports.ts';
import type { NotForThisChatReason } from '../cards/views.ts';

/** Why a chat with these members is none of Opener's; null when it is one of two people of one organisation. */
export function reasonAgainst(members: readonly ChatMember[], tenantId: string): NotForThisChatReason | null {
  if (members.length > 2) return 'tooMany';
  if (members.length < 2) return 'alone';
  return members.every((member) => member.tenantId === tenantId) ? null : 'guest';
}
