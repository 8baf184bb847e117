import type { ChatStore, PersonRef, PersonStore } from './stores.ts';

/** People who are asked about, and 1:1s of each: a chat of two never has more to look through. */
const mostPeople = 6;
const mostOneOnOnes = 50;

/**
 * The 1:1 whose chat this conversation is, looked for among the 1:1s of people who are or were in it; null when it
 * is nobody's.
 * @throws Failure unavailable
 */
export function findChat({ persons, chats }: { persons: PersonStore; chats: ChatStore }) {
  return async (conversationId: string, people: readonly PersonRef[]): Promise<string | null> => {
    const lists = people.slice(0, mostPeople).map((person) => persons.listOneOnOnes(person));
    const ids = new Set((await Promise.all(lists)).flatMap((list) => list.slice(0, mostOneOnOnes)));
    for (const id of ids) {
      if (await chats.read(id, conversationId)) return id;
    }
    return null;
  };
}
