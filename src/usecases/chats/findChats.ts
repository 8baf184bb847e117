import type { Chat } from '../../domain/chat.ts';
import { entraId, joinOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { ChatStore, PersonStore } from './stores.ts';

/** People who are asked about, and 1:1s of each: a chat of two never has more to look through. */
const maxPeople = 6;
const maxOneOnOnes = 50;

/** A conversation as one 1:1 knows it. */
export type KnownChat = { oneOnOneId: string; chat: Chat };

/**
 * Every 1:1 that knows this conversation as a chat of its two, looked for among the 1:1s of people who are or were in
 * it. There are several when one of the two left and somebody else came: whose chat it is now, the audience tells.
 * @throws Failure unavailable
 */
export function findChats({ persons, chats }: { persons: PersonStore; chats: ChatStore }) {
  return async (conversationId: string, people: readonly PersonRef[]): Promise<KnownChat[]> => {
    const some = people.slice(0, maxPeople);
    const lists = await Promise.all(some.map((person) => persons.listOneOnOnes(person)));
    const ids = new Set([...pairsOf(some), ...lists.flatMap((list) => list.slice(0, maxOneOnOnes))]);
    const found = await Promise.all([...ids].map((id) => chats.read({ oneOnOneId: id, conversationId })));
    return [...ids].flatMap((oneOnOneId, at) => {
      const chat = found[at]?.value;
      return chat ? [{ oneOnOneId, chat }] : [];
    });
  };
}

/** The 1:1s that any two of them have with one another, however many others each has. */
function pairsOf(people: readonly PersonRef[]): string[] {
  const known = people.filter(({ id }) => entraId.safeParse(id).success);
  return known.flatMap((one, at) =>
    known
      .slice(at + 1)
      .filter(({ id, tenantId }) => id !== one.id && tenantId === one.tenantId)
      .map(({ id, tenantId }) => joinOneOnOneId(tenantId, one.id, id)),
  );
}
