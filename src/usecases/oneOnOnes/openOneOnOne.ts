import { Failure } from '../../contract/errors.ts';
import type { Language } from '../../domain/language.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import { joinOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { Person } from '../../domain/person.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { DepartedStore } from '../erasure/store.ts';
import type { Publish } from '../events.ts';
import type { FinishPending } from '../meetings/finishPendingOf.ts';
import type { ChatMember, ChatRoster, Clock, OneOnOneStore, Versioned } from '../pairPorts.ts';
import { ofFoundPair } from '../scope.ts';
import { update } from '../update.ts';
import { asSeenInChat, newOneOnOne, type SeenInChat } from './asSeenInChat.ts';
import { pairInChat } from './pairInChat.ts';

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
      const pair = pairInChat(person, members ?? (await dependencies.rosterOf(person.tenantId, chatId)));
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
