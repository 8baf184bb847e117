import { defaultQuestion } from '../domain/defaultQuestion.ts';
import type { OneOnOne, Participant } from '../domain/oneOnOne.ts';
import { joinOneOnOneId } from '../domain/oneOnOneId.ts';
import type { ChatMember } from './ports.ts';

/** How many conversations a 1:1 remembers: enough for years of new series, and the record stays small. */
export const chatsRemembered = 20;

/** What Teams shows of a pair: its two people and the conversation they opened Opener in. */
export type SeenInChat = { pair: readonly [ChatMember, ChatMember]; chatId: string };

/** A pair's 1:1 at its very start. */
export function newOneOnOne(
  { pair, chatId }: SeenInChat,
  made: { tenantId: string; now: string; questionId: string },
): OneOnOne {
  const [one, other] = [...pair].sort((a, b) => (a.personId < b.personId ? -1 : 1)) as [
    ChatMember,
    ChatMember,
  ];
  return {
    id: joinOneOnOneId(made.tenantId, one.personId, other.personId),
    tenantId: made.tenantId,
    people: [asParticipant(one), asParticipant(other)],
    openingQuestion: { id: made.questionId, text: defaultQuestion, since: made.now, chosenBy: null },
    round: 0,
    lastTime: null,
    running: null,
    agendaIsBehind: false,
    earlierQuestions: [],
    chatIds: [chatId],
    madeAt: made.now,
  };
}

/** The same 1:1 with today's names and this conversation as its latest; the very object when nothing is new. */
export function asSeenInChat(oneOnOne: OneOnOne, { pair, chatId }: SeenInChat): OneOnOne {
  const people = oneOnOne.people.map((one) => renamed(one, pair)) as OneOnOne['people'];
  const isNew = chatId !== oneOnOne.chatIds.at(-1) || people.some((one, at) => one !== oneOnOne.people[at]);
  if (!isNew) return oneOnOne;
  const earlier = oneOnOne.chatIds.filter((id) => id !== chatId);
  return { ...oneOnOne, people, chatIds: [...earlier, chatId].slice(-chatsRemembered) };
}

function asParticipant({ personId, name }: ChatMember): Participant {
  return { id: personId, name, role: null };
}

function renamed(one: Participant, pair: SeenInChat['pair']): Participant {
  const name = pair.find(({ personId }) => personId === one.id)?.name || one.name;
  return name === one.name ? one : { ...one, name };
}
