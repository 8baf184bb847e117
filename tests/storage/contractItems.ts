import { expect } from '@jest/globals';
import { type ContractCase, refusal } from './contractWorld.ts';

const twoMegabytes = 2 * 1024 * 1024;

/** Point operations: one item, by its id and partition key. */
export const itemCases: ContractCase[] = [
  {
    name: 'a created item reads back whole, with an etag and a time',
    async run({ container, partition }) {
      const item = { id: 'one', pk: partition(), text: 'x', list: [1, { a: null }], flag: false };
      const created = await container.items.create(item);
      const read = await container.item('one', item.pk).read();
      expect([created.statusCode, read.statusCode]).toEqual([201, 200]);
      expect(read.resource).toMatchObject(item);
      expect(read.resource._etag).toBe(created.etag);
      expect(Math.abs(read.resource._ts - Date.now() / 1000)).toBeLessThan(24 * 3600);
    },
  },
  {
    name: 'creating an id again is a 409, and the first item stays',
    async run({ container, partition }) {
      const pk = partition();
      await container.items.create({ id: 'one', pk, text: 'first' });
      expect(await refusal(container.items.create({ id: 'one', pk, text: 'second' }))).toBe(409);
      expect((await container.item('one', pk).read()).resource.text).toBe('first');
    },
  },
  {
    name: 'the same id in another partition is another item',
    async run({ container, partition }) {
      const [here, there] = [partition(), partition()];
      await container.items.create({ id: 'one', pk: here, text: 'here' });
      await container.items.create({ id: 'one', pk: there, text: 'there' });
      expect((await container.item('one', here).read()).resource.text).toBe('here');
      expect((await container.item('one', there).read()).resource.text).toBe('there');
    },
  },
  {
    name: 'reading what is not there is a 404 that the SDK does not throw',
    async run({ container, partition }) {
      const { statusCode, resource } = await container.item('nobody', partition()).read();
      expect([statusCode, resource]).toEqual([404, undefined]);
    },
  },
  {
    name: 'a read that already has the newest etag is a 304',
    async run({ container, partition }) {
      const pk = partition();
      const { etag } = await container.items.create({ id: 'one', pk });
      const accessCondition = { type: 'IfNoneMatch', condition: etag };
      const { statusCode } = await container.item('one', pk).read({ accessCondition });
      expect(statusCode).toBe(304);
    },
  },
  {
    name: 'a replace with the newest etag is done and gives another etag',
    async run({ container, partition }) {
      const pk = partition();
      const { etag } = await container.items.create({ id: 'one', pk, text: 'first' });
      const accessCondition = { type: 'IfMatch', condition: etag };
      const replaced = await container
        .item('one', pk)
        .replace({ id: 'one', pk, text: 'second' }, { accessCondition });
      expect(replaced.etag).not.toBe(etag);
      expect((await container.item('one', pk).read()).resource.text).toBe('second');
    },
  },
  {
    name: 'a replace with an older etag is a 412 and changes nothing',
    async run({ container, partition }) {
      const pk = partition();
      const { etag } = await container.items.create({ id: 'one', pk, text: 'first' });
      await container.item('one', pk).replace({ id: 'one', pk, text: 'second' });
      const accessCondition = { type: 'IfMatch', condition: etag };
      const late = container.item('one', pk).replace({ id: 'one', pk, text: 'third' }, { accessCondition });
      expect(await refusal(late)).toBe(412);
      expect((await container.item('one', pk).read()).resource.text).toBe('second');
    },
  },
  {
    name: 'a delete with an older etag is a 412, with the newest it is done',
    async run({ container, partition }) {
      const pk = partition();
      const first = await container.items.create({ id: 'one', pk });
      const second = await container.items.upsert({ id: 'one', pk, text: 'changed' });
      const deleteAt = (condition: string) =>
        container.item('one', pk).delete({ accessCondition: { type: 'IfMatch', condition } });
      expect(await refusal(deleteAt(first.etag))).toBe(412);
      expect(await refusal(deleteAt(second.etag))).toBe(0);
      expect((await container.item('one', pk).read()).statusCode).toBe(404);
    },
  },
  {
    name: 'replacing and deleting what is not there are 404s',
    async run({ container, partition }) {
      const pk = partition();
      expect(await refusal(container.item('nobody', pk).replace({ id: 'nobody', pk }))).toBe(404);
      expect(await refusal(container.item('nobody', pk).delete())).toBe(404);
    },
  },
  {
    name: 'an upsert creates, and then replaces',
    async run({ container, partition }) {
      const pk = partition();
      const first = await container.items.upsert({ id: 'one', pk, text: 'first', gone: true });
      const second = await container.items.upsert({ id: 'one', pk, text: 'second' });
      expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
      const { resource } = await container.item('one', pk).read();
      expect([resource.text, resource.gone]).toEqual(['second', undefined]);
    },
  },
  {
    name: 'the ids that Teams gives, and odd but allowed ones, work',
    async run({ container, partition }) {
      const pk = `19:meeting_${partition()}@thread.v2`;
      for (const id of ['19:abc@thread.v2', 'a b', 'ä', "it's", '100%', 'a+b&c=d', '日本']) {
        await container.items.create({ id, pk });
        expect((await container.item(id, pk).read()).resource?.id).toBe(id);
      }
    },
  },
  {
    name: 'any text comes back as it was',
    async run({ container, partition }) {
      const pk = partition();
      const text = `"quotes" \\ back 'n forth\n\t\u2028\u2029 <b>&amp; 👩‍💻 ﷽ \u0000 end`;
      await container.items.create({ id: 'one', pk, text });
      expect((await container.item('one', pk).read()).resource.text).toBe(text);
    },
  },
  {
    name: 'an item of nearly 2 MB is stored',
    async run({ container, partition }) {
      const pk = partition();
      const text = 'x'.repeat(twoMegabytes - 4096);
      await container.items.create({ id: 'large', pk, text });
      expect((await container.item('large', pk).read()).resource.text).toHaveLength(text.length);
    },
  },
  {
    name: 'an item above 2 MB is a 413, counted in bytes and not in characters',
    async run({ container, partition }) {
      const pk = partition();
      const text = '€'.repeat(twoMegabytes / 2);
      expect(await refusal(container.items.create({ id: 'large', pk, text }))).toBe(413);
      expect((await container.item('large', pk).read()).statusCode).toBe(404);
    },
  },
  {
    name: 'an item whose pk is not that of the request is a 400',
    async run({ container, partition }) {
      const [pk, other] = [partition(), partition()];
      await container.items.create({ id: 'one', pk });
      expect(await refusal(container.item('one', pk).replace({ id: 'one', pk: other }))).toBe(400);
    },
  },
];
