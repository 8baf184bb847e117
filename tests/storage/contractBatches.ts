import type { PatchOperation } from '@azure/cosmos';
import { expect } from '@jest/globals';
import { type ContractCase, found, refusal } from './contractWorld.ts';

const everyId = 'SELECT c.id FROM c WHERE c.pk = @pk ORDER BY c.id';

/** Several writes at once, and writes of a part. */
export const batchCases: ContractCase[] = [
  {
    name: 'a batch of 100 operations is stored',
    async run({ container, partition }) {
      const pk = partition();
      const operations = Array.from({ length: 100 }, (_, index) => ({
        operationType: 'Create' as const,
        resourceBody: { id: `item-${index}`, pk },
      }));
      const { code, result } = await container.items.batch(operations, pk);
      expect([code, result?.length]).toEqual([200, 100]);
      expect(await found(container, pk, everyId)).toHaveLength(100);
    },
  },
  {
    name: 'a batch reads, replaces, upserts and deletes in order',
    async run({ container, partition }) {
      const pk = partition();
      for (const id of ['a', 'b', 'c']) await container.items.create({ id, pk, n: 1 });
      const { code, result } = await container.items.batch(
        [
          { operationType: 'Replace', id: 'a', partitionKey: pk, resourceBody: { id: 'a', pk, n: 2 } },
          { operationType: 'Read', id: 'a', partitionKey: pk },
          { operationType: 'Upsert', partitionKey: pk, resourceBody: { id: 'd', pk, n: 9 } },
          { operationType: 'Delete', id: 'c', partitionKey: pk },
        ],
        pk,
      );
      expect(code).toBe(200);
      expect(result?.map((one) => one.statusCode)).toEqual([200, 200, 201, 204]);
      expect(await found(container, pk, 'SELECT c.id, c.n FROM c WHERE c.pk = @pk ORDER BY c.id')).toEqual([
        { id: 'a', n: 2 },
        { id: 'b', n: 1 },
        { id: 'd', n: 9 },
      ]);
    },
  },
  {
    name: 'a batch patches too',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'a', pk, n: 1 });
      const resourceBody = { operations: [{ op: 'incr' as const, path: '/n', value: 5 }] };
      const operation = { operationType: 'Patch' as const, id: 'a', partitionKey: pk, resourceBody };
      const { code, result } = await container.items.batch([operation], pk);
      expect([code, result?.[0]?.statusCode]).toEqual([200, 200]);
      expect((await container.item('a', pk).read()).resource.n).toBe(6);
    },
  },
  {
    name: 'one operation that fails takes the whole batch back',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'taken', pk });
      const { code, result } = await container.items.batch(
        [
          { operationType: 'Create', resourceBody: { id: 'new', pk } },
          { operationType: 'Create', resourceBody: { id: 'taken', pk } },
          { operationType: 'Delete', id: 'taken', partitionKey: pk },
        ],
        pk,
      );
      expect([code, result?.map((one) => one.statusCode)]).toEqual([207, [424, 409, 424]]);
      expect(await found(container, pk, everyId)).toEqual([{ id: 'taken' }]);
    },
  },
  {
    name: 'an older etag in a batch takes it back with a 412',
    async run({ container, partition }) {
      const pk = partition();
      const { etag } = await container.items.create({ id: 'a', pk });
      await container.items.upsert({ id: 'a', pk, n: 1 });
      const { code, result } = await container.items.batch(
        [
          { operationType: 'Create', resourceBody: { id: 'b', pk } },
          {
            operationType: 'Replace',
            id: 'a',
            partitionKey: pk,
            ifMatch: etag,
            resourceBody: { id: 'a', pk, n: 2 },
          },
        ],
        pk,
      );
      expect([code, result?.map((one) => one.statusCode)]).toEqual([207, [424, 412]]);
      expect(await found(container, pk, everyId)).toEqual([{ id: 'a' }]);
    },
  },
  {
    name: 'a patch sets, adds, replaces, removes and counts up',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'one', pk, a: 1, b: { c: 'x' }, old: true, n: 40 });
      const operations: PatchOperation[] = [
        { op: 'set', path: '/a', value: 2 },
        { op: 'add', path: '/b/d', value: ['y'] },
        { op: 'replace', path: '/b/c', value: null },
        { op: 'remove', path: '/old' },
        { op: 'incr', path: '/n', value: 2 },
      ];
      await container.item('one', pk).patch(operations);
      const { resource } = await container.item('one', pk).read();
      expect(resource).toMatchObject({ id: 'one', pk, a: 2, b: { c: null, d: ['y'] }, n: 42 });
      expect(resource).not.toHaveProperty('old');
    },
  },
  {
    name: 'a patch whose condition does not hold is a 412 and changes nothing',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'one', pk, state: 'done' });
      const operations: PatchOperation[] = [{ op: 'set', path: '/state', value: 'open' }];
      const patch = (condition: string) => container.item('one', pk).patch({ operations, condition });
      expect(await refusal(patch("FROM c WHERE c.state = 'waiting'"))).toBe(412);
      expect((await container.item('one', pk).read()).resource.state).toBe('done');
      await patch("FROM c WHERE c.state = 'done'");
      expect((await container.item('one', pk).read()).resource.state).toBe('open');
    },
  },
  {
    name: 'a patch with an older etag is a 412',
    async run({ container, partition }) {
      const pk = partition();
      const { etag } = await container.items.create({ id: 'one', pk });
      await container.items.upsert({ id: 'one', pk, n: 1 });
      const accessCondition = { type: 'IfMatch', condition: etag };
      const late = container
        .item('one', pk)
        .patch([{ op: 'set', path: '/n', value: 2 }], { accessCondition });
      expect(await refusal(late)).toBe(412);
    },
  },
  {
    name: 'a patch of more than ten operations is a 400',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'one', pk });
      const operations = Array.from({ length: 11 }, (_, index) => ({
        op: 'set' as const,
        path: `/f${index}`,
        value: index,
      }));
      expect(await refusal(container.item('one', pk).patch(operations))).toBe(400);
    },
  },
  {
    name: 'a patch cannot replace or remove a field that is not there, nor change the id',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'one', pk });
      const patch = (operation: PatchOperation) => container.item('one', pk).patch([operation]);
      expect(await refusal(patch({ op: 'replace', path: '/none', value: 1 }))).toBe(400);
      expect(await refusal(patch({ op: 'remove', path: '/none' }))).toBe(400);
      expect(await refusal(patch({ op: 'set', path: '/id', value: 'two' }))).toBe(400);
    },
  },
  {
    name: 'a patch of what is not there is a 404',
    async run({ container, partition }) {
      const patched = container.item('nobody', partition()).patch([{ op: 'set', path: '/a', value: 1 }]);
      expect(await refusal(patched)).toBe(404);
    },
  },
];
