import { defaultQuestion } from '../../domain/defaultQuestion.ts';
import type { Language } from '../../domain/language.ts';
import { type OneOnOne, type Participant, speaking } from '../../domain/oneOnOne.ts';
import { joinOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { ChatMember } from '../pairPorts.ts';

/** How many conversations a 1:1 remembers: enough for years of new series, and the record stays small. */
export const chatsRemembered = 20;

/** What Teams shows of a pair: its two people, the conversation they opened Opener in, and who opened it how. */
export type SeenInChat = {
  pair: readonly [ChatMember, ChatMember];
  chatId: string;
  /** `language`: what their Teams speaks; null where it does not say. */
  opener: { personId: string; language: Language | null };
};

/** A pair's 1:1 at its very start. */
export function newOneOnOne(
  { pair, chatId, opener }: SeenInChat,
  made: { tenantId: string; now: string; questionId: string },
): OneOnOne {
  const [one, other] = [...pair].sort((a, b) => (a.personId < b.personId ? -1 : 1)) as [
    ChatMember,
    ChatMember,
  ];
  return {
    id: joinOneOnOneId(made.tenantId, one.personId, other.personId),
    tenantId: made.tenantId,
    people: speaking([asParticipant(one), asParticipant(other)], opener),
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

/** The same 1:1 with today's names, language and latest conversation; the very object when nothing is new. */
export function asSeenInChat(oneOnOne: OneOnOne, { pair, chatId, opener }: SeenInChat): OneOnOne {
  const named = oneOnOne.people.map((one) => renamed(one, pair)) as OneOnOne['people'];
  const people = speaking(named, opener);
  const isNew = chatId !== oneOnOne.chatIds.at(-1) || people.some((one, at) => one !== oneOnOne.people[at]);
  if (!isNew) return oneOnOne;
  const earlier = oneOnOne.chatIds.filter((id) => id !== chatId);
  return { ...oneOnOne, people, chatIds: [...earlier, chatId].slice(-chatsRemembered) };
}

function asParticipant({ personId, name }: ChatMember): Participant {
  return { id: personId, name, role: null, language: null };
}

function renamed(one: Participant, pair: SeenInChat['pair']): Participant {
  const name = pair.find(({ personId }) => personId === one.id)?.name || one.name;
  return name === one.name ? one : { ...one, name };
}
