import { addItem, answerText, itemTexts, setAnswered } from '../../src/contract/agendaDocument.ts';
import { updateText } from '../../src/contract/agendaPlaces.ts';
import { newActionItem } from '../../src/domain/actionItem.ts';
import type { RecordedMeeting } from '../../src/domain/meeting.ts';
import { missedMeetingId } from '../../src/domain/meetingId.ts';
import type { OneOnOne } from '../../src/domain/oneOnOne.ts';
import type { Storage } from '../../src/storage/openStorage.ts';
import { readExport } from '../../src/usecases/export/readExport.ts';
import { openSandboxStorage } from '../storage/openSandboxStorage.ts';
import { someMeeting, tuesday } from '../storage/someMeeting.ts';
import { someOneOnOne } from '../storage/someOneOnOne.ts';
import { memoryAgenda } from '../usecases/memory.ts';
import { mia, rae, raeAndMia } from '../usecases/pair.ts';

/** A store with nothing in it, and an agenda. */
export async function emptyWorld() {
  const { storage, [Symbol.asyncDispose]: close } = await openSandboxStorage();
  return { ...needsOf(storage), storage, [Symbol.asyncDispose]: close };
}

function needsOf(storage: Storage) {
  const agenda = memoryAgenda();
  const clock = () => '2026-11-25T09:00:00.000Z';
  const needs = { ...storage, store: storage.oneOnOnes, agenda, clock, tenantIds: [rae.tenantId] };
  return { needs, open: readExport(needs) };
}

/** Rae's and Mia's 1:1 with so many weekly meetings, one that was not held, and things on the agenda. */
export async function filledWorld(meetings: number) {
  const world = await emptyWorld();
  const { storage, needs } = world;
  const oneOnOne: OneOnOne = {
    ...someOneOnOne(raeAndMia),
    people: [
      { id: rae.id, name: rae.name, role: 'manager', language: 'en' },
      { id: mia.id, name: mia.name, role: 'report', language: null },
    ],
    running: null,
    agendaIsBehind: false,
    round: meetings,
  };
  await storage.oneOnOnes.create(oneOnOne.id, oneOnOne);
  for (let week = 0; week < meetings; week += 1) {
    const held = ofTheTwo(someMeeting(week, tuesday(week)));
    await storage.meetings.create({ oneOnOneId: raeAndMia, meetingId: held.id }, held);
    const madeAt = tuesday(week).replace('09:00', '09:10');
    const source = { kind: 'message' as const, link: 'https://teams.example/l/1' };
    const about = {
      id: `action-${week}`,
      title: `Promise <${week}>`,
      ownerId: mia.id,
      dueDate: '2026-12-01',
    };
    await storage.actionItems.create(
      { oneOnOneId: raeAndMia, actionId: about.id },
      newActionItem({ ...about, source, madeBy: rae.id, madeAt }),
    );
  }
  const missedAt = tuesday(meetings);
  await storage.meetings.create(
    { oneOnOneId: raeAndMia, meetingId: missedMeetingId(missedAt) },
    {
      kind: 'missed',
      id: missedMeetingId(missedAt),
      heldAt: missedAt,
    },
  );
  const { doc } = needs.agenda;
  const topic = { purpose: 'success' as const, broughtBy: mia.id, addedAt: tuesday(meetings) };
  addItem(doc, { id: 'topic-0001', title: '# Growth', ...topic });
  addItem(doc, {
    id: 'topic-0002',
    title: 'Again',
    ...topic,
    continues: { meetingId: 'held-000000', itemId: 'item-0' },
    repeats: 'month',
    awaits: '2099-01',
  });
  addItem(doc, {
    ...topic,
    id: 'update-0001',
    title: 'Status of the move',
    purpose: null,
    broughtBy: rae.id,
    isUpdate: true,
  });
  updateText(doc, 'update-0001', mia.id).insert(0, 'Packed.');
  setAnswered(doc, 'update-0001', tuesday(meetings));
  itemTexts(doc, 'topic-0001')?.notes.insert(0, 'Line one\nLine two');
  const questionId = oneOnOne.openingQuestion.id;
  answerText(doc, { questionId, round: meetings, personId: mia.id }).insert(0, 'The move.');
  return world;
}

/** The same record, with the ids of Rae and Mia. */
function ofTheTwo(meeting: RecordedMeeting): RecordedMeeting {
  const personIds: Record<string, string> = { rae: rae.id, mia: mia.id };
  return JSON.parse(JSON.stringify(meeting), (_, value) => personIds[value] ?? value);
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
