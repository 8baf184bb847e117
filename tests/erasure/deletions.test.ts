import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { readAgenda } from '../../src/contract/agendaDocument.ts';
import { readPrivateNotes } from '../../src/contract/privateNotes.ts';
import { type DeletionSubject, takeBackWithin } from '../../src/domain/deletion.ts';
import { joinNotesName, joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import {
  type DeletionWorld,
  filledWorld,
  hits,
  isIn,
  mia,
  rae,
  raeAndMia,
  raeAndTom,
  recorded,
  waiting,
} from './deletionWorld.ts';

jest.setTimeout(240_000);

let world: DeletionWorld;

beforeAll(async () => {
  world = await filledWorld();
});

afterAll(() => world.remove());

const after = (milliseconds: number) => new Date(Date.parse(world.now) + milliseconds).toISOString();

/** What Rae notes for herself. */
const ofRae = 'frotz-of-rae';
const itemId = `discussed-${recorded}`;
const actionId = `action-${recorded}-0001`;

/** What is deleted, what must be found nowhere afterwards, and what must still be there. */
const subjects: [string, () => DeletionSubject, string[], string[]][] = [
  [
    'a topic on record',
    () => ({ kind: 'topic', meetingId: world.meetingId, itemId }),
    [`Discussed ${recorded}`, `Notes of ${recorded}`],
    [`Answer ${recorded}`, `Promise ${recorded}`, `Notes of ${waiting}`],
  ],
  [
    'a meeting',
    () => ({ kind: 'meeting', meetingId: world.meetingId }),
    [`Discussed ${recorded}`, `Notes of ${recorded}`, `Answer ${recorded}`],
    [`Promise ${recorded}`, `Waiting ${recorded}`, `Notes of ${waiting}`, `Answer ${waiting}`],
  ],
  [
    'an action item',
    () => ({ kind: 'actionItem', actionId }),
    [`Promise ${recorded}`],
    [`Notes of ${recorded}`, `Answer ${recorded}`, `Promise ${waiting}`],
  ],
  [
    'a whole 1:1',
    () => ({ kind: 'oneOnOne' }),
    [`Notes of ${recorded}`, `Answer ${waiting}`, recorded, waiting, ofRae, raeAndMia],
    [raeAndTom],
  ],
];

describe('Deleting', () => {
  test.each(subjects)(
    '%s leaves nothing of it in any container or the raw file',
    async (_, of, gone, kept) => {
      const copy = await world.copy();
      await copy.card(actionId);
      await copy.note(rae.id, ofRae);
      const { ask, list } = copy.process();
      const before = await copy.items();
      for (const marker of [...gone, ...kept])
        expect([marker, hits(before, marker).length > 0]).toEqual([marker, true]);

      await ask(rae, raeAndMia, of());
      expect((await list(mia, raeAndMia)).map(({ subject }) => subject)).toEqual([of()]);
      await copy.runDue();
      for (const marker of gone) expect(hits(await copy.items(), marker)).not.toEqual([]);

      copy.clock.now = after(of().kind === 'oneOnOne' ? takeBackWithin.oneOnOne : takeBackWithin.part);
      await copy.runDue();
      const items = await copy.items();
      for (const marker of gone) expect({ marker, hits: hits(items, marker) }).toEqual({ marker, hits: [] });
      for (const marker of kept) expect([marker, hits(items, marker).length > 0]).toEqual([marker, true]);
      const isWithCards = of().kind === 'actionItem' || of().kind === 'oneOnOne';
      expect(copy.removedCards.includes(actionId)).toBe(isWithCards);
      const raw = await copy.close();
      // SQLite may leave a copy of a key in the gap of an index page that it has balanced: ids, never what people wrote.
      const texts = gone.filter((marker) => marker !== raeAndMia);
      expect(texts.filter((marker) => isIn(raw, marker))).toEqual([]);
    },
  );

  test.each(subjects)(
    '%s is finished after a kill at each of its writes, and once',
    async (_, of, gone, kept) => {
      let cuts = 0;
      for (let skip = 0, wasCut = true; wasCut; skip += 1) {
        const copy = await world.copy();
        await copy.process().ask(rae, raeAndMia, of());
        await copy.process().ask(mia, raeAndMia, of());
        wasCut = await copy.killedAtWrite(skip, () => copy.runDue());
        await copy.runDue();
        await copy.runDue();
        const items = await copy.items();
        for (const marker of gone)
          expect({ skip, marker, hits: hits(items, marker) }).toEqual({ skip, marker, hits: [] });
        for (const marker of kept)
          expect([skip, marker, hits(items, marker).length > 0]).toEqual([skip, marker, true]);
        expect(hits(items, '"asked":[{')).toEqual([]);
        await copy.close();
        cuts += wasCut ? 1 : 0;
      }
      process.stderr.write(`deleting: killed at ${cuts} writes, finished after each\n`);
      expect(cuts).toBeGreaterThanOrEqual(2);
    },
  );

  test('happens at once when both ask, and can be taken back before by whoever asked, and by nobody else', async () => {
    const copy = await world.copy();
    const { ask, takeBack, list } = copy.process();
    const whole: DeletionSubject = { kind: 'oneOnOne' };
    await ask(rae, raeAndMia, whole);
    await expect(takeBack(mia, raeAndMia, whole)).rejects.toMatchObject({ code: 'notFound' });
    expect(await takeBack(rae, raeAndMia, whole)).toEqual([]);
    await expect(takeBack(rae, raeAndMia, whole)).rejects.toMatchObject({ code: 'notFound' });
    await ask(rae, raeAndMia, whole);
    const [once] = await list(rae, raeAndMia);
    expect(await ask(rae, raeAndMia, whole)).toEqual([once]);
    expect(await ask(mia, raeAndMia, whole)).toEqual([{ ...once, dueAt: world.now }]);
    await expect(takeBack(rae, raeAndMia, whole)).rejects.toMatchObject({ code: 'notFound' });
    await copy.runDue();
    expect(hits(await copy.items(), raeAndMia)).toEqual([]);
    await expect(ask(rae, raeAndMia, whole)).rejects.toMatchObject({ code: 'notFound' });
    await copy.close();
  });

  test('what is not there, or was deleted already, is refused, and nothing changes', async () => {
    const copy = await world.copy();
    const { ask } = copy.process();
    const { meetingId } = world;
    const before = await copy.items();
    for (const subject of [
      { kind: 'topic', meetingId, itemId: 'another' },
      { kind: 'topic', meetingId: 'held-999999', itemId },
      { kind: 'meeting', meetingId: 'held-999999' },
      { kind: 'actionItem', actionId: 'another' },
    ] satisfies DeletionSubject[]) {
      await expect(ask(rae, raeAndMia, subject)).rejects.toMatchObject({ code: 'notFound' });
      await expect(ask({ ...people.ines, tenantId }, raeAndMia, subject)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
    expect(await copy.items()).toEqual(before);
    await copy.close();
  });
});

describe('Leaving', () => {
  const standIn = '00000000-aaaa-4000-8000-000000000001';
  const moved = joinOneOnOneId(tenantId, rae.id, standIn);

  test('is refused in a meeting, and nothing changes', async () => {
    const copy = await world.copy();
    const before = await copy.items();
    await expect(copy.process().leave(mia, { keepsName: true, language: 'en' })).rejects.toMatchObject({
      code: 'inMeeting',
    });
    expect(await copy.items()).toEqual(before);
    await copy.close();
  });

  test.each([
    ['with their name', true, mia.name],
    ['without it', false, 'Former colleague'],
  ])(
    '%s, what is shared stays readable to the other one, and nothing else of them is left',
    async (_, keepsName, name) => {
      const copy = await world.copy();
      await endCall(copy);
      await copy.note(rae.id, ofRae);
      await copy.note(mia.id, 'frotz-of-mia');
      await copy.process().leave(mia, { keepsName, language: 'en' });
      await copy.runDue();
      const items = await copy.items();
      expect(hits(items, mia.id)).toEqual([`people ${tenantId}|${mia.id} departed`]);
      expect(hits(items, mia.name)).toEqual(keepsName ? [`oneOnOnes ${moved} ${moved}`] : []);
      expect(hits(items, 'frotz-of-mia')).toEqual([]);
      const { storage, live } = copy.process();
      const own = joinNotesName(moved, rae.id);
      expect(await live.read(own, (doc) => readPrivateNotes(doc, rae.id))).toMatchObject({ page: ofRae });
      const record = (await storage.oneOnOnes.read(moved))?.value;
      expect(record?.people.find(({ id }) => id === standIn)).toMatchObject({ name, hasLeft: true });
      expect(await storage.persons.listOneOnOnes(rae)).toContain(moved);
      expect(await storage.persons.listOneOnOnes(rae)).not.toContain(raeAndMia);
      const history = await storage.history.page(moved, { before: null, limit: 50 });
      expect(history.meetings).toHaveLength(10);
      expect(history.actions.some(({ value }) => value.ownerId === standIn)).toBe(true);
      expect(await live.read(moved, (doc) => readAgenda(doc).map(({ title }) => title))).toContain(
        `Waiting ${recorded}`,
      );
      await copy.close();
    },
  );

  test('is finished after a kill at each of its writes, with every word in the place that it has moved to, once', async () => {
    let cuts = 0;
    let whole: string[] | null = null;
    for (let skip = 0, wasCut = true; wasCut; skip += 3) {
      const copy = await world.copy();
      await endCall(copy);
      await copy.process().leave(mia, { keepsName: false, language: 'en' });
      wasCut = await copy.killedAtWrite(skip, () => copy.runDue());
      await copy.runDue();
      await copy.runDue();
      const items = await copy.items();
      expect([skip, hits(items, mia.id)]).toEqual([skip, [`people ${tenantId}|${mia.id} departed`]]);
      const places = [...items.keys()].filter((place) => place.startsWith(`oneOnOnes ${moved}`)).sort();
      whole ??= places;
      expect([skip, places]).toEqual([skip, whole]);
      await copy.close();
      cuts += wasCut ? 1 : 0;
    }
    process.stderr.write(`leaving: killed at ${cuts} writes, finished after each\n`);
    expect(cuts).toBeGreaterThanOrEqual(5);
  });
});

async function endCall(copy: Awaited<ReturnType<DeletionWorld['copy']>>): Promise<void> {
  const { oneOnOnes } = copy.process().storage;
  const found = await oneOnOnes.read(raeAndMia);
  if (found?.value.running) {
    const running = { ...found.value.running, endedAt: world.now };
    await oneOnOnes.replace(raeAndMia, { ...found.value, running }, found.etag);
  }
}
