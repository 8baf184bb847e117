import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { joinPersonKey } from '../domain/personKey.ts';
import type { PersonStore } from '../usecases/chats/stores.ts';
import type { CallDatabase } from './callDatabase.ts';
import { readPartition } from './readPartition.ts';
import { personalChatId, personalChatItem, readPersonalChat } from './storedChat.ts';
import { checkStored, itemOf } from './storedItem.ts';
import { versionedItems } from './versionedItems.ts';

const membership = itemOf('membership', 1, { oneOnOneId: z.string().min(1) });

const everyMembership = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'membership' ORDER BY c.id`;

/** What belongs to one person, in their partition. @param container `people` */
export function personStore(container: Container, call: CallDatabase): PersonStore {
  const chats = versionedItems(container, call, readPersonalChat);
  return {
    readChat: (person) => chats.read(joinPersonKey(person), personalChatId),
    writeChat(person, chat, etag) {
      const item = personalChatItem(joinPersonKey(person), chat);
      return etag === null ? chats.create(item) : chats.replace(item, etag);
    },
    async addOneOnOne(person, oneOnOneId) {
      const place = { id: `membership.${oneOnOneId}`, pk: joinPersonKey(person) };
      const item = { ...place, type: 'membership', schemaVersion: 1, oneOnOneId };
      await call((abortSignal) => container.items.upsert(item, { abortSignal }));
    },
    async listOneOnOnes(person) {
      const found = await readPartition(container, call, joinPersonKey(person), everyMembership);
      return found.map((resource) => checkStored(membership, 'membership', resource).oneOnOneId);
    },
  };
}
