import { Failure } from '../../contract/errors.ts';
import type { Chat, ConversationAddress } from '../../domain/chat.ts';
import { chatAudience } from '../../domain/chatAudience.ts';
import { defaultQuestion } from '../../domain/defaultQuestion.ts';
import type { Language } from '../../domain/language.ts';
import { type OneOnOne, otherThan, type Participant, speaking } from '../../domain/oneOnOne.ts';
import { joinOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { Person } from '../../domain/person.ts';
import { changeChat, chatNow } from '../chats/changeChat.ts';
import type { ChatStore, PersonStore } from '../chats/stores.ts';
import type { DepartedStore } from '../erasure/store.ts';
import type { Publish } from '../events.ts';
import type { FinishPending } from '../meetings/finishPendingOf.ts';
import type { ChatMember, ChatRoster, Clock, OneOnOneStore, Versioned } from '../pairPorts.ts';
import { ofFoundPair } from '../scope.ts';
import { update } from '../update.ts';
import { whyNotAPair } from './joinedChat.ts';

export type OpenDependencies = {
  rosterOf: ChatRoster;
  store: OneOnOneStore;
  persons: Pick<PersonStore, 'addOneOnOne'>;
  departed: Pick<DepartedStore, 'has' | 'forget'>;
  publish: Publish;
  finishPending: FinishPending;
  clock: Clock;
  newId: () => string;
};

/**
 * `language`: what the person's Teams speaks; left out, or null, where it does not say. `members`: who is in the chat,
 * where Teams was just asked; it is asked otherwise.
 */
type OpenRequest = {
  chatId: string;
  language?: Language | null;
  members?: readonly ChatMember[];
};

/**
 * Somebody opens Opener in a chat: finds the 1:1 of the two people who are in it, or makes it.
 * Who they are is asked of Teams; nothing the caller says about them counts. Repeating it changes nothing.
 * @throws Failure notFound, outsideGuest, notAPair, colleagueLeft (and there is no 1:1 of the two), unavailable
 */
export function openOneOnOne(dependencies: OpenDependencies) {
  return ofFoundPair(
    'read',
    async (person, { chatId, members }: OpenRequest) => {
      const here = members ?? (await dependencies.rosterOf(person.tenantId, chatId));
      const pair = await pairOrWhyNot(dependencies, person, { id: chatId, members: here });
      const [one, other] = pair;
      return { oneOnOneId: joinOneOnOneId(person.tenantId, one.personId, other.personId), pair };
    },
    async ({ person, pair }, { chatId, language = null }): Promise<Versioned<OneOnOne>> => {
      const seen: SeenInChat = { pair, chatId, opener: { personId: person.id, language } };
      const made = { tenantId: person.tenantId, now: dependencies.clock(), questionId: dependencies.newId() };
      const found = await findOrMake(dependencies, person, newOneOnOne(seen, made));
      return dependencies.finishPending(await refreshed(dependencies, found, seen));
    },
  );
}

async function pairOrWhyNot(
  { store }: OpenDependencies,
  person: Person,
  { id, members }: { id: string; members: readonly ChatMember[] | null },
) {
  try {
    return pairInChat(person, members);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw await whyNotAPair(store, person, { id, members: members ?? [] }, error);
  }
}

/** When both open for the first time at once, one makes it and the other reads what was made. */
async function findOrMake(
  { store, persons, departed }: OpenDependencies,
  opener: Person,
  fresh: OneOnOne,
): Promise<Versioned<OneOnOne>> {
  const existing = await store.read(fresh.id);
  if (existing) return existing;
  const other = { id: otherThan(fresh.people, opener.id).id, tenantId: fresh.tenantId };
  // Who has left is in nobody's list until they open Opener again themselves.
  if (await departed.has(other)) throw new Failure('colleagueLeft');
  await departed.forget(opener);
  // First, so that no 1:1 is ever missing from the lists of its two people.
  const { tenantId, people } = fresh;
  await Promise.all(people.map(({ id }) => persons.addOneOnOne({ id, tenantId }, fresh.id)));
  const found = (await store.create(fresh.id, fresh)) ?? (await store.read(fresh.id));
  if (!found) throw new Failure('unavailable');
  return found;
}

/** What cannot be refreshed now, because others keep winning, is refreshed at the next visit. */
async function refreshed(
  { store, publish }: OpenDependencies,
  found: Versioned<OneOnOne>,
  seen: SeenInChat,
): Promise<Versioned<OneOnOne>> {
  const { id } = found.value;
  try {
    const { isChanged, stored } = await update(store, id, (one) => asSeenInChat(one, seen), { from: found });
    if (isChanged) publish({ kind: 'peopleChanged', oneOnOneId: id });
    return stored;
  } catch (error) {
    if (!(error instanceof Failure && ['changedMeanwhile', 'notFound'].includes(error.code))) throw error;
    return (await store.read(id)) ?? found;
  }
}

/** How many conversations a 1:1 remembers: enough for years of new series, and the record stays small. */
const chatsRemembered = 20;

/** What Teams shows of a pair: its two people, the conversation they opened Opener in, and who opened it how. */
type SeenInChat = {
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
function asSeenInChat(oneOnOne: OneOnOne, { pair, chatId, opener }: SeenInChat): OneOnOne {
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

/**
 * The two people of a chat, if it is one of two people of one organisation and `person` is one of them.
 * @param members null when Teams knows no such chat
 * @throws Failure notFound, outsideGuest or notAPair, in this order: who is not in a chat learns nothing about it
 */
function pairInChat(
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

type Dependencies = OpenDependencies & { chats: ChatStore };

/**
 * One of the two speaks to Opener in a chat that nobody but the two reads: their 1:1, made at the first time. The chat
 * is theirs from now on, and remembered as such.
 * @param language what the person's Teams speaks; null where it does not say, or where it is not them who speak
 * @param members who is in the chat, as Teams has just told
 * @returns `isNew`: the chat was not theirs before, or Opener was silent in it
 * @throws Failure notFound, outsideGuest, notAPair, changedMeanwhile, unavailable
 */
export function openChat(dependencies: Dependencies) {
  const open = openOneOnOne(dependencies);
  return async (
    person: Person,
    address: ConversationAddress,
    language: Language | null,
    members: readonly ChatMember[],
  ): Promise<{ oneOnOne: OneOnOne; isNew: boolean }> => {
    const { conversationId } = address;
    const [one, other] = pairInChat(person, members);
    const oneOnOneId = joinOneOnOneId(person.tenantId, one.personId, other.personId);
    // All at once: they stand in one partition.
    const [{ value }, known] = await Promise.all([
      open(person, { chatId: conversationId, language, members }),
      dependencies.chats.read({ oneOnOneId, conversationId }),
    ]);
    let isNew = false;
    const change = (before: Chat | null) => {
      isNew = before?.standing !== 'active';
      const now = chatNow(before, address);
      return now.standing === 'active' ? now : { ...now, standing: 'active' as const };
    };
    await changeChat(dependencies.chats, oneOnOneId, conversationId, change, known ?? undefined);
    return { oneOnOne: value, isNew };
  };
}
