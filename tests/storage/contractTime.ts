import { ChangeFeedStartFrom, type Container, type Resource } from '@azure/cosmos';
import { expect } from '@jest/globals';
import { type ContractCase, found } from './contractWorld.ts';

/** What changes with time: items that expire, and the feed of changes. */
export const timeCases: ContractCase[] = [
  {
    name: 'an item with a ttl is gone when it has passed, the others stay',
    async run({ container, partition, passTime }) {
      const pk = partition();
      await container.items.create({ id: 'short', pk, ttl: 2 });
      await container.items.create({ id: 'never', pk, ttl: -1 });
      await container.items.create({ id: 'default', pk });
      expect((await container.item('short', pk).read()).statusCode).toBe(200);
      await passTime(4);
      expect((await container.item('short', pk).read()).statusCode).toBe(404);
      const left = await found(container, pk, 'SELECT c.id FROM c WHERE c.pk = @pk ORDER BY c.id');
      expect(left).toEqual([{ id: 'default' }, { id: 'never' }]);
    },
  },
  {
    name: 'writing an item starts its ttl anew, and a new one may take an expired id',
    async run({ container, partition, passTime }) {
      const pk = partition();
      await container.items.create({ id: 'one', pk, ttl: 5 });
      await passTime(3);
      await container.items.upsert({ id: 'one', pk, ttl: 5, again: true });
      await passTime(3);
      expect((await container.item('one', pk).read()).statusCode).toBe(200);
      await passTime(5);
      expect((await container.items.create({ id: 'one', pk })).statusCode).toBe(201);
    },
  },
  {
    name: 'the change feed of a partition tells its items in the order of writing',
    async run({ container, partition }) {
      const [pk, other] = [partition(), partition()];
      for (const id of ['a', 'b', 'c']) {
        await container.items.create({ id, pk });
        await container.items.create({ id, pk: other });
      }
      await container.items.upsert({ id: 'a', pk, again: true });
      const feed = changeFeed(container, ChangeFeedStartFrom.Beginning(pk));
      expect((await changes(feed)).map((item) => item.id)).toEqual(['b', 'c', 'a']);
    },
  },
  {
    name: 'a change feed from now sees later inserts and updates, and nothing is a 304',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'before', pk });
      const feed = changeFeed(container, ChangeFeedStartFrom.Now(pk));
      expect((await feed.readNext()).statusCode).toBe(304);
      await container.items.create({ id: 'later', pk });
      await container.items.upsert({ id: 'before', pk, changed: true });
      expect((await changes(feed)).map((item) => item.id)).toEqual(['later', 'before']);
      expect((await feed.readNext()).statusCode).toBe(304);
    },
  },
  {
    name: 'a change feed goes on from its continuation token, page by page',
    async run({ container, partition }) {
      const pk = partition();
      for (let n = 0; n < 5; n += 1) await container.items.create({ id: `item-${n}`, pk });
      const first = await changeFeed(container, ChangeFeedStartFrom.Beginning(pk), 2).readNext();
      expect(first.result.map((item) => item.id)).toEqual(['item-0', 'item-1']);
      const rest = changeFeed(container, ChangeFeedStartFrom.Continuation(first.continuationToken));
      expect((await changes(rest)).map((item) => item.id)).toEqual(['item-2', 'item-3', 'item-4']);
    },
  },
  {
    name: 'the change feed of a container tells of every partition',
    async run({ container, partition }) {
      const feed = changeFeed(container, ChangeFeedStartFrom.Now());
      await feed.readNext();
      const partitions = [partition(), partition()];
      for (const pk of partitions) await container.items.create({ id: 'one', pk });
      const seen = (await changes(feed)).map((item) => item.pk);
      expect(seen).toEqual(expect.arrayContaining(partitions));
    },
  },
];

type Changed = Resource & { id: string; pk: string };

function changeFeed(container: Container, changeFeedStartFrom: ChangeFeedStartFrom, maxItemCount = 100) {
  return container.items.getChangeFeedIterator<Changed>({ changeFeedStartFrom, maxItemCount });
}

/** Everything that the feed has to tell now. */
async function changes(feed: ReturnType<typeof changeFeed>): Promise<Changed[]> {
  const all: Changed[] = [];
  for (;;) {
    const { statusCode, result } = await feed.readNext();
    if (statusCode === 304) return all;
    all.push(...result);
  }
}
