import { describe, expect, jest, test } from '@jest/globals';
import { itemTexts, readAgenda } from '../../src/contract/agendaDocument.ts';
import { Failure } from '../../src/contract/errors.ts';
import { jsonBytes } from '../../src/domain/jsonSize.ts';
import type { RecordedMeeting } from '../../src/domain/meeting.ts';
import { appendLateEdits } from '../../src/usecases/meetings/appendLateEdits.ts';
import { rateMeeting } from '../../src/usecases/meetings/rateMeeting.ts';
import { undoWrapUp } from '../../src/usecases/meetings/undoWrapUp.ts';
import { wrapUpMeeting } from '../../src/usecases/meetings/wrapUpMeeting.ts';
import { openSandboxStorage } from '../storage/openSandboxStorage.ts';
import { meetingWorld, minutesPast } from '../usecases/meetings/meetingWorld.ts';
import { mia, rae, raeAndMia } from '../usecases/pair.ts';

jest.setTimeout(120_000);

const topics = 48;
const length = 20_000;

/** A wrap-up as it is stored, not as memory would take it. */
async function storedWorld() {
  const { storage, [Symbol.asyncDispose]: close } = await openSandboxStorage();
  const world = await meetingWorld();
  const record = await world.record();
  if (record) await storage.oneOnOnes.create(record.id, record);
  const needs = { ...world.needs, store: storage.oneOnOnes, meetings: storage.meetings };
  return { ...world, needs, storage, [Symbol.asyncDispose]: close };
}

type World = Awaited<ReturnType<typeof storedWorld>>;

function fill({ topic, needs }: World, text: string): void {
  for (let number = 0; number < topics; number += 1) {
    topic(`topic-${number}`, `Topic ${number}`, minutesPast(number % 20));
    itemTexts(needs.agenda.doc, `topic-${number}`)?.notes.insert(0, text);
  }
}

async function wrapUpAll({ needs }: World): Promise<RecordedMeeting[]> {
  const filed: RecordedMeeting[] = [];
  const isLeft = () => readAgenda(needs.agenda.doc).some(({ discussedAt }) => discussedAt !== null);
  while (isLeft()) filed.push(await wrapUpMeeting(needs)(rae, raeAndMia, { round: null }));
  return filed;
}

describe(`A whole agenda of ${topics} topics with ${length} signs each`, () => {
  test.each([
    ['letters', 'a'],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['new lines', '\n'],
    ['control characters', '\u0001'],
    ['Chinese', '\u6c34'],
    ['emoji', '\u{1f9ed}'],
    ['an unequal mixture', '"\\\u0001\u6c34\u{1f9ed}a'],
  ])('of %s is filed with nothing lost, each record below what the database takes', async (name, sign) => {
    await using world = await storedWorld();
    const text = sign.repeat(Math.floor(length / sign.length));
    fill(world, text);
    const filed = await wrapUpAll(world);
    const records = await Promise.all(
      filed.map(({ id }) => world.storage.meetings.read({ oneOnOneId: raeAndMia, meetingId: id })),
    );
    const items = records.flatMap((record) => (record?.value.kind === 'held' ? record.value.items : []));
    expect(items.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: topics }, (_, number) => `topic-${number}`).sort(),
    );
    expect(items.every(({ notes }) => notes === text)).toBe(true);
    expect((await world.storage.oneOnOnes.read(raeAndMia))?.value).toMatchObject({
      round: 2 + filed.length,
      agendaIsBehind: false,
    });
    // What is left over is said, and each record can still be rated and taken back.
    expect(filed.map(({ leftOver = 0 }) => leftOver > 0)).toEqual(
      filed.map((_, place) => place < filed.length - 1),
    );
    const last = filed.at(-1)?.id ?? '';
    await rateMeeting(world.needs)(mia, raeAndMia, last, 'yes');
    await undoWrapUp(world.needs)(rae, raeAndMia, last);
    expect(readAgenda(world.needs.agenda.doc).length).toBeGreaterThan(0);
    const largest = Math.max(...records.map((record) => jsonBytes(record?.value)));
    process.stdout.write(`${name}: ${filed.length} records, the largest ${largest} bytes\n`);
  });

  test('takes what comes late as far as it fits, and leaves the rest where it was written', async () => {
    await using world = await storedWorld();
    fill(world, '"'.repeat(15_000));
    const [meeting] = await wrapUpAll(world);
    const notes = (id: string) => itemTexts(world.needs.agenda.doc, id)?.notes;
    notes('topic-1')?.insert(0, 'A word that came late. ');
    await appendLateEdits(world.needs)(raeAndMia, mia.id);
    for (let number = 2; number < 40; number += 1) notes(`topic-${number}`)?.insert(0, '"'.repeat(15_000));
    await appendLateEdits(world.needs)(raeAndMia, mia.id);
    const record = await world.storage.meetings.read({ oneOnOneId: raeAndMia, meetingId: meeting?.id ?? '' });
    const late = record?.value.kind === 'held' ? record.value.items.flatMap((item) => item.late) : [];
    expect(late.map(({ text }) => text)).toEqual(['A word that came late.']);
    expect(notes('topic-2')?.length).toBe(30_000);
  });
});

test('answers of any length are filed, and what the record leaves out stays in the agenda', async () => {
  await using world = await storedWorld();
  const long = '\u0001'.repeat(400_000);
  world.answer(rae.id, long);
  world.answer(mia.id, 'Short.');
  const meeting = await wrapUpMeeting(world.needs)(rae, raeAndMia, { round: null });
  expect(meeting.answers.map(({ text }) => long.startsWith(text) || text === 'Short.')).toEqual([true, true]);
  const record = await world.storage.oneOnOnes.read(raeAndMia);
  expect(jsonBytes(record?.value)).toBeLessThan(60_000);
  await appendLateEdits(world.needs)(raeAndMia, rae.id);
  expect(await world.storage.meetings.read({ oneOnOneId: raeAndMia, meetingId: meeting.id })).not.toBeNull();
});

test('an agenda without room to say what was filed leaves the wrap-up done, and the next one waits for room', async () => {
  await using world = await storedWorld();
  fill(world, 'short');
  const { agenda } = world.needs;
  const full = {
    ...world.needs,
    agenda: {
      ...agenda,
      edit: async () => {
        throw new Failure('tooLarge');
      },
    },
  };
  const meeting = await wrapUpMeeting(full)(rae, raeAndMia, { round: 2 });
  expect(meeting.items).toHaveLength(topics);
  expect(await wrapUpMeeting(full)(mia, raeAndMia, { round: 2 })).toMatchObject({ id: meeting.id });
  await expect(wrapUpMeeting(full)(mia, raeAndMia, { round: null })).rejects.toMatchObject({
    code: 'tooLarge',
  });
  expect((await world.storage.oneOnOnes.read(raeAndMia))?.value).toMatchObject({
    round: 3,
    agendaIsBehind: true,
  });
  await expect(wrapUpMeeting(world.needs)(mia, raeAndMia, { round: null })).rejects.toMatchObject({
    code: 'nothingToWrapUp',
  });
  expect(readAgenda(agenda.doc)).toEqual([]);
});
