import type { ChatAudience } from '../../domain/chatAudience.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { ReadAudience } from '../audience/readAudience.ts';
import type { NotForThisChatReason } from '../cards/notForThisChatReason.ts';
import type { BotChatMember } from '../chatMembers.ts';
import type { MeetingTimesSync } from '../meetingTimes/meetingTimesSync.ts';
import type { Turn } from '../turn/turn.ts';

/** The 1:1 of the two who alone read a chat; or why it is none of Opener's; `unknown`: Teams knows no such chat. */
export type ChatPair =
  | { kind: 'pair'; oneOnOne: OneOnOne; members: [BotChatMember, ...BotChatMember[]]; isNew: boolean }
  | { kind: 'notHere'; reason: NotForThisChatReason }
  | { kind: 'unknown' };

/**
 * Whose chat it is in which something happens, asked of Teams anew. Their 1:1 is made where there is none, and the chat
 * is theirs from now on, and of no pair before them any more.
 * @param person who acts; null where it is nobody's word
 * @throws Failure notFound (who acts is not in the chat), changedMeanwhile, unavailable
 */
export type FindChatPair = (turn: Turn, person: Person | null) => Promise<ChatPair>;

type Dependencies = {
  useCases: BotUseCases;
  readAudience: ReadAudience;
  tenantIds: readonly string[];
  details: Pick<MeetingTimesSync, 'forget'>;
};

export function createFindChatPair({
  useCases,
  readAudience,
  tenantIds,
  details,
}: Dependencies): FindChatPair {
  return async (turn, person) => {
    const { conversation, tenantId } = turn;
    if (!tenantIds.includes(tenantId)) return { kind: 'notHere', reason: 'guest' };
    const { audience, members } = await readAudience(conversation.conversationId, { tenantId });
    const [first, ...others] = members;
    if (audience.kind === 'unknown' || !first) return { kind: 'unknown' };
    if (audience.kind !== 'theseTwo') return { kind: 'notHere', reason: reasons[audience.kind] };
    const who = person ?? { id: first.personId, tenantId, name: first.name };
    const detectedLanguage = person && turn.detectedLanguage;
    const { oneOnOne, isNew } = await useCases.openChat(who, conversation, detectedLanguage, members);
    if (isNew) await leaveFormer(turn, oneOnOne);
    return { kind: 'pair', oneOnOne, members: [first, ...others], isNew };
  };

  /** Quietly: what is said about a chat is said when somebody joins it. */
  async function leaveFormer(turn: Turn, { id, tenantId, people }: OneOnOne): Promise<void> {
    const { conversationId } = turn.conversation;
    const two = people.map((one) => ({ id: one.id, tenantId }));
    for (const { oneOnOneId, chat } of await useCases.findChats(conversationId, two)) {
      if (oneOnOneId === id || chat.standing !== 'active') continue;
      await useCases.setStanding(oneOnOneId, conversationId, 'crowded');
      details.forget(turn, oneOnOneId);
    }
  }
}

const reasons: Record<Exclude<ChatAudience['kind'], 'theseTwo' | 'unknown'>, NotForThisChatReason> = {
  crowded: 'tooMany',
  anotherPair: 'tooMany',
  alone: 'alone',
  guest: 'guest',
  strangers: 'guest',
};
