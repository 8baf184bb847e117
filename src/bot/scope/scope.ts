import { Failure } from '../../contract/errors.ts';
import type { ChatAudience } from '../../domain/chatAudience.ts';
import { chosenOneOnOne } from '../../domain/chosenOneOnOne.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { enter } from '../../usecases/scope.ts';
import type { ReadAudience } from '../audience/speaker.ts';
import type { NotForThisChatReason } from '../cards/notForThisChatReason.ts';
import type { MeetingTimesSync } from '../meetingTimes/meetingTimesSync.ts';
import type { BotChatMember } from '../roster.ts';
import type { Turn } from '../turn/turn.ts';

/** Which 1:1 a conversation is about. Its content may be shown there in the first case only. */
export type ChatScope =
  /**
   * `userIds`: Bot Framework ids of the two where both see the chat, empty in a personal chat; `elsewhere`: the
   * person's other 1:1s in a personal chat.
   */
  | { kind: 'pair'; oneOnOne: OneOnOne; userIds: string[]; members: Member[]; elsewhere: OneOnOne[] }
  | { kind: 'several'; oneOnOnes: OneOnOne[] }
  | { kind: 'none' }
  | { kind: 'notHere'; reason: NotForThisChatReason }
  /** Teams knows no such chat, or Opener is not in it. */
  | { kind: 'unknown' };

/** Somebody in the chat, by both of their ids. */
export type Member = { personId: string; teamsId: string };

export type ChatScopes = {
  /** @throws Failure unavailable, changedMeanwhile, notFound */
  find(turn: Turn, person: Person): Promise<ChatScope>;
  /** The place of a 1:1 that a card names: only where its content may be shown. @throws Failure, as above */
  findOf(turn: Turn, person: Person, oneOnOneId: string): Promise<ChatScope>;
};

type ScopeDependencies = {
  useCases: BotUseCases;
  findChatPair: FindChatPair;
  details: Pick<MeetingTimesSync, 'learn'>;
};

export function createChatScopes({ useCases, findChatPair, details }: ScopeDependencies): ChatScopes {
  async function find(turn: Turn, person: Person): Promise<ChatScope> {
    const { conversation } = turn;
    if (conversation.kind === 'channel') return { kind: 'notHere', reason: 'channel' };
    return conversation.kind === 'personal' ? inPersonalChat(turn, person) : inChat(turn, person);
  }

  async function inChat(turn: Turn, person: Person): Promise<ChatScope> {
    const chatPair = await findChatPair(turn, person);
    if (chatPair.kind !== 'pair') return chatPair;
    const { oneOnOne, members, isNew } = chatPair;
    if (turn.meetingId !== null) details.learn(turn, oneOnOne.id, isNew);
    return { kind: 'pair', oneOnOne, userIds: members.map(({ teamsId }) => teamsId), members, elsewhere: [] };
  }

  async function inPersonalChat(turn: Turn, person: Person): Promise<ChatScope> {
    const [chat, oneOnOnes] = await Promise.all([
      useCases.personal.remember(person, turn.conversation),
      useCases.personal.oneOnOnes(person, turn.detectedLanguage),
    ]);
    const chosenId = chosenOneOnOne(chat, turn.now);
    const chosen = oneOnOnes.find(({ id }) => id === chosenId);
    const [only, ...others] = oneOnOnes;
    if (!only) return { kind: 'none' };
    const oneOnOne = others.length === 0 ? only : chosen;
    return oneOnOne ? personalScope(oneOnOne, turn, person, oneOnOnes) : { kind: 'several', oneOnOnes };
  }

  return {
    find,
    async findOf(turn, person, oneOnOneId) {
      enter(person, 'read', oneOnOneId);
      if (turn.conversation.kind === 'personal') {
        const found = await useCases.readOneOnOne(person, oneOnOneId);
        return personalScope(
          (await useCases.noteLanguage(found, person, turn.detectedLanguage)).value,
          turn,
          person,
        );
      }
      const scope = await find(turn, person);
      if (scope.kind === 'pair' && scope.oneOnOne.id !== oneOnOneId) throw new Failure('notFound');
      return scope;
    },
  };
}

function personalScope(
  oneOnOne: OneOnOne,
  turn: Turn,
  person: Person,
  all: readonly OneOnOne[] = [],
): ChatScope {
  const members = [{ personId: person.id, teamsId: turn.teamsId }];
  const elsewhere = all.filter(({ id }) => id !== oneOnOne.id);
  return { kind: 'pair', oneOnOne, userIds: [], members, elsewhere };
}

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

type PairDependencies = {
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
}: PairDependencies): FindChatPair {
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
