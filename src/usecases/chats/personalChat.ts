import type { ConversationAddress, PersonalChat } from '../../domain/chat.ts';
import type { Language } from '../../domain/language.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { PersonRef } from '../../domain/person.ts';
import { type NoteLanguageDependencies, noteLanguage } from '../noteLanguage.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { isAllowed } from '../scope.ts';
import { unlessUnreadable } from '../unlessFailed.ts';
import { made, upsert } from '../update.ts';
import type { PersonStore } from './stores.ts';

/** How many 1:1s somebody is offered to choose from. */
const maxOneOnOnes = 50;

export type PersonalChatDependencies = NoteLanguageDependencies & {
  persons: PersonStore;
  store: Pick<OneOnOneStore, 'read'>;
};

/** Somebody's own chat with the bot: where it is, and which 1:1 they speak of there. */
export function personalChats(dependencies: PersonalChatDependencies) {
  const { persons } = dependencies;
  const note = noteLanguage(dependencies);
  return {
    /** Where it is; null while nobody knows. */
    read: async (person: PersonRef): Promise<PersonalChat | null> =>
      (await persons.chats.read(person))?.value ?? null,
    /** Keeps the address; `change` may set more. Answers what is kept. */
    remember: (
      person: PersonRef,
      address: ConversationAddress,
      change: Partial<Pick<PersonalChat, 'welcomedAt' | 'chosenOneOnOneId' | 'chosenAt'>> = {},
    ) => remember(persons, person, { ...address, ...change }),
    /**
     * Their 1:1s, by the other's name. A list entry whose record was never made, or cannot be read, is passed over.
     * @param language what their Teams speaks, which each of them keeps; null where it does not say
     */
    oneOnOnes: async (person: PersonRef, language: Language | null): Promise<OneOnOne[]> => {
      const ids = (await persons.listOneOnOnes(person)).filter((id) => isAllowed(person, 'read', id));
      const records = await Promise.all(
        ids.slice(0, maxOneOnOnes).map(async (id) => {
          const found = await dependencies.store.read(id).catch(unlessUnreadable);
          return found && note(found, person, language);
        }),
      );
      return records.flatMap((record) => (record ? [record.value] : []));
    },
  };
}

async function remember(
  persons: PersonStore,
  person: PersonRef,
  change: ConversationAddress & Partial<PersonalChat>,
): Promise<PersonalChat> {
  const remembered = await upsert(persons.chats, person, (before) => {
    const wanted = { welcomedAt: null, chosenOneOnOneId: null, ...before, ...change };
    return before && isSame(before, wanted) ? null : wanted;
  });
  return made(remembered);
}

function isSame(one: PersonalChat, other: PersonalChat): boolean {
  const fields = ['conversationId', 'serviceUrl', 'welcomedAt', 'chosenOneOnOneId', 'chosenAt'] as const;
  return fields.every((field) => one[field] === other[field]);
}
