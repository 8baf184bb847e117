import { expect } from '@jest/globals';
import { CorruptItem } from '../../src/storage/storedItem.ts';
import type { LogEntry } from '../../src/usecases/pairPorts.ts';
import type { ContractCase, World } from './contractWorld.ts';
import { someOneOnOne } from './someOneOnOne.ts';

function entry(id: string, update: Uint8Array = new Uint8Array([1, 2, 3])): LogEntry {
  return { id, update, by: 'mia', at: '2026-11-24T09:00:00.000Z' };
}

/** Everything that happened to an agenda, with the bytes as numbers. */
async function loaded({ storage }: World, oneOnOneId: string) {
  const { snapshot, entries } = await storage.liveLog.load(oneOnOneId);
  return {
    state: snapshot && [...snapshot.value.state],
    ids: entries.map((one) => one.id),
    etag: snapshot?.etag ?? null,
  };
}

async function appended({ storage }: World, oneOnOneId: string, ids: string[]): Promise<void> {
  for (const id of ids) await storage.liveLog.append(oneOnOneId, entry(id));
}

/** The product's ports, as src/usecases/pairPorts.ts promises them. */
export const portCases: ContractCase[] = [
  {
    name: 'a 1:1 that was made reads back whole, and changes under its etag',
    async run({ storage, partition }) {
      const oneOnOne = someOneOnOne(partition());
      const made = await storage.oneOnOnes.create(oneOnOne.id, oneOnOne);
      expect(made?.value).toEqual(oneOnOne);
      expect(await storage.oneOnOnes.read(oneOnOne.id)).toEqual(made);
      const changed = { ...oneOnOne, round: 3 };
      const replaced = await storage.oneOnOnes.replace(changed.id, changed, made?.etag ?? '');
      expect(replaced?.value).toEqual(changed);
      expect(await storage.oneOnOnes.read(oneOnOne.id)).toEqual(replaced);
    },
  },
  {
    name: 'a 1:1 that nobody made is null',
    async run({ storage, partition }) {
      expect(await storage.oneOnOnes.read(partition())).toBeNull();
    },
  },
  {
    name: 'of two that make a 1:1 at once one wins and the other is told null',
    async run({ storage, partition }) {
      const oneOnOne = someOneOnOne(partition());
      const outcomes = await Promise.all([
        storage.oneOnOnes.create(oneOnOne.id, { ...oneOnOne, round: 1 }),
        storage.oneOnOnes.create(oneOnOne.id, { ...oneOnOne, round: 2 }),
      ]);
      const winner = outcomes.find((one) => one !== null);
      expect(outcomes.filter((one) => one === null)).toHaveLength(1);
      expect(await storage.oneOnOnes.read(oneOnOne.id)).toEqual(winner);
    },
  },
  {
    name: 'a change to a 1:1 at an older etag is null and changes nothing',
    async run({ storage, partition }) {
      const oneOnOne = someOneOnOne(partition());
      const made = await storage.oneOnOnes.create(oneOnOne.id, oneOnOne);
      const first = await storage.oneOnOnes.replace(oneOnOne.id, { ...oneOnOne, round: 1 }, made?.etag ?? '');
      expect(
        await storage.oneOnOnes.replace(oneOnOne.id, { ...oneOnOne, round: 2 }, made?.etag ?? ''),
      ).toBeNull();
      expect(await storage.oneOnOnes.read(oneOnOne.id)).toEqual(first);
    },
  },
  {
    name: 'a stored 1:1 of another shape is a CorruptItem that names the fields and not what is in them',
    async run({ storage, named, partition }) {
      const { round: _, ...rest } = someOneOnOne(partition());
      const question = { ...rest.openingQuestion, text: 42, id: 'secret' };
      const item = { ...rest, openingQuestion: question, pk: rest.id, type: 'oneOnOne', schemaVersion: 1 };
      await named('oneOnOnes').items.create(item);
      const error = await storage.oneOnOnes.read(rest.id).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CorruptItem);
      expect(String(error)).toContain('openingQuestion.text (invalid_type), round (invalid_type)');
      expect(String(error)).not.toContain('secret');
    },
  },
  {
    name: 'a newer schemaVersion than this Opener knows is a CorruptItem',
    async run({ storage, named, partition }) {
      const oneOnOne = someOneOnOne(partition());
      await named('oneOnOnes').items.create({
        ...oneOnOne,
        pk: oneOnOne.id,
        type: 'oneOnOne',
        schemaVersion: 2,
      });
      await expect(storage.oneOnOnes.read(oneOnOne.id)).rejects.toBeInstanceOf(CorruptItem);
    },
  },
  {
    name: 'an agenda that nobody wrote is empty',
    async run({ storage, partition }) {
      expect(await storage.liveLog.load(partition())).toEqual({ snapshot: null, entries: [] });
    },
  },
  {
    name: 'entries load in the order of their ids with every byte they had',
    async run({ storage, partition }) {
      const id = partition();
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const entries = ['00a-0000', '00a-0001', '00b-0000', '010-0000'].map((one) => entry(one, bytes));
      for (const one of [3, 0, 2, 1]) await storage.liveLog.append(id, entries[one] ?? entry('never'));
      expect(await storage.liveLog.load(id)).toEqual({ snapshot: null, entries });
    },
  },
  {
    name: 'an entry that is appended again is written once, as it was first',
    async run({ storage, partition }) {
      const id = partition();
      await storage.liveLog.append(id, entry('one'));
      await storage.liveLog.append(id, entry('one', new Uint8Array([9])));
      expect((await storage.liveLog.load(id)).entries).toEqual([entry('one')]);
    },
  },
  {
    name: 'the agendas of two 1:1s do not meet',
    async run(world) {
      const [here, there] = [world.partition(), world.partition()];
      await appended(world, here, ['one']);
      await appended(world, there, ['one', 'two']);
      await world.storage.liveLog.compact(there, {
        state: new Uint8Array([7]),
        etag: null,
        entryIds: ['one', 'two'],
      });
      expect(await loaded(world, here)).toEqual({ state: null, ids: ['one'], etag: null });
    },
  },
  {
    name: 'a compaction replaces the snapshot and deletes exactly the entries it was told',
    async run(world) {
      const id = world.partition();
      await appended(world, id, ['1', '2', '3']);
      const { liveLog } = world.storage;
      expect(
        await liveLog.compact(id, { state: new Uint8Array([1]), etag: null, entryIds: ['1', '2'] }),
      ).toBe(true);
      const first = await loaded(world, id);
      expect(first).toMatchObject({ state: [1], ids: ['3'] });
      await appended(world, id, ['4']);
      const again = { state: new Uint8Array([2]), etag: first.etag, entryIds: ['3'] };
      expect(await liveLog.compact(id, again)).toBe(true);
      expect(await loaded(world, id)).toMatchObject({ state: [2], ids: ['4'] });
    },
  },
  {
    name: 'a compaction that comes second is false and deletes nothing',
    async run(world) {
      const id = world.partition();
      await appended(world, id, ['1', '2']);
      const { liveLog } = world.storage;
      await liveLog.compact(id, { state: new Uint8Array([1]), etag: null, entryIds: ['1'] });
      const { etag } = await loaded(world, id);
      const late = { state: new Uint8Array([3]), etag: null, entryIds: ['2'] };
      expect(await liveLog.compact(id, late)).toBe(false);
      await liveLog.compact(id, { state: new Uint8Array([2]), etag, entryIds: [] });
      expect(await liveLog.compact(id, { ...late, etag })).toBe(false);
      expect(await loaded(world, id)).toMatchObject({ state: [2], ids: ['2'] });
    },
  },
  {
    name: 'a compaction takes hundreds of entries, and some that are gone already',
    async run(world) {
      const id = world.partition();
      const ids = Array.from({ length: 230 }, (_, index) => String(index).padStart(4, '0'));
      await Promise.all(ids.map((one) => world.storage.liveLog.append(id, entry(one))));
      const entryIds = [...ids, 'gone', 'gone-too'];
      await appended(world, id, ['9999']);
      const done = await world.storage.liveLog.compact(id, {
        state: new Uint8Array([5]),
        etag: null,
        entryIds,
      });
      expect([done, await loaded(world, id)]).toMatchObject([true, { state: [5], ids: ['9999'] }]);
    },
  },
  {
    name: 'an agenda larger than one page of answers loads whole, the snapshot too',
    async run(world) {
      const id = world.partition();
      const update = new Uint8Array(256 * 1024).fill(1);
      for (let n = 10; n < 26; n += 1) await world.storage.liveLog.append(id, entry(String(n), update));
      await world.storage.liveLog.compact(id, { state: new Uint8Array([4]), etag: null, entryIds: [] });
      const { state, ids } = await loaded(world, id);
      expect([state, ids.length, ids[0], ids.at(-1)]).toEqual([[4], 16, '10', '25']);
    },
  },
  {
    name: 'a quarantined entry is not loaded any more but still there, with the reason',
    async run(world) {
      const id = world.partition();
      await appended(world, id, ['1', '2', '3']);
      await world.storage.liveLog.quarantine(id, '2', 'cannot be applied');
      expect((await loaded(world, id)).ids).toEqual(['1', '3']);
      const { resource } = await world.named('live').item('entry.2', id).read();
      expect(resource).toMatchObject({ type: 'quarantined', reason: 'cannot be applied', update: 'AQID' });
    },
  },
  {
    name: 'quarantining an entry that is gone does no harm',
    async run({ storage, partition }) {
      await expect(storage.liveLog.quarantine(partition(), 'nobody', 'gone')).resolves.toBeUndefined();
    },
  },
  {
    name: 'what is too large to store is refused as tooLarge, and nothing of it is kept',
    async run(world) {
      const id = world.partition();
      const huge = new Uint8Array(2 * 1024 * 1024);
      await expect(world.storage.liveLog.append(id, entry('1', huge))).rejects.toMatchObject({
        code: 'tooLarge',
      });
      expect((await loaded(world, id)).ids).toEqual([]);
    },
  },
  {
    name: 'a storage that answers is ready',
    async run({ storage }) {
      expect(await storage.ready()).toBe(true);
    },
  },
];
