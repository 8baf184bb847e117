import * as z from 'zod';
import type { PersonRef } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import type { PersonStore } from '../usecases/chats/stores.ts';
import { readPartition } from './callDatabase.ts';
import { personalChatId, personalChatItem, personalChatKind } from './chatStore.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

const membershipKind = storedKind({
  what: 'membership',
  schema: itemSchema('membership', 1, { oneOnOneId: z.string().min(1) }),
  toValue: ({ oneOnOneId }): string => oneOnOneId,
});

const everyMembership = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'membership' ORDER BY c.id`;

/** Where a person's list has a 1:1. */
export function membershipId(oneOnOneId: string): string {
  return `membership.${oneOnOneId}`;
}

/** What belongs to one person, in their partition. @param access to `people` */
export function personStore(access: Access): PersonStore {
  const { container, call, passOver } = access;
  const chats = versionedItems(access, personalChatKind);
  const memberships = versionedItems(access, membershipKind);
  return {
    chats: keyedItems(chats, {
      place: (person: PersonRef) => ({ pk: joinPersonKey(person), id: personalChatId }),
      item: (person, chat) => personalChatItem(joinPersonKey(person), chat),
    }),
    async addOneOnOne(person, oneOnOneId) {
      const place = { id: membershipId(oneOnOneId), pk: joinPersonKey(person) };
      await memberships.upsert({ ...place, type: 'membership', schemaVersion: 1, oneOnOneId });
    },
    async listOneOnOnes(person) {
      const found = await readPartition(container, call, joinPersonKey(person), everyMembership);
      return passOver.list(found, membershipKind.read).map(({ value }) => value);
    },
  };
}
