import { inProcessEndpoint, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { people } from '../../sandbox/world/world.ts';
import { newActionItem } from '../../src/domain/actionItem.ts';
import type { RecordedMeeting } from '../../src/domain/meeting.ts';
import { meetingIdOfNumber, missedMeetingId } from '../../src/domain/meetingId.ts';
import { purposes } from '../../src/domain/purpose.ts';
import { openStorage, type Storage } from '../../src/storage/openStorage.ts';
import { openOneOnOne } from '../setup/pairInSandbox.ts';
import { seededRandom } from '../setup/seededRandom.ts';
import { raeAndMia } from '../usecases/pair.ts';

const week = 7 * 86_400_000;
const [rae, mia] = [people.rae.id, people.mia.id];

/** Words of every length and script, so that what breaks or is cut off shows. */
const words = [
  'we',
  'the redesign',
  'Donaudampfschifffahrtsgesellschaft',
  'https://example.com/a/very/long/address/that/nobody/would/break?and=more',
  'budget',
  '次回の1on1で話すこと',
  'مراجعة الأداء',
  '🚀',
  'until Friday',
  'nobody said no',
];

/** Gives Rae and Mia this many weekly meetings that are over, each other than the last; the same for the same seed. */
export async function fillHistory(sandbox: Sandbox, meetings: number, seed: number): Promise<void> {
  await openOneOnOne(sandbox.url, 'rae');
  const storage = await openStorage({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: sandbox.cosmos.httpClient,
    database: 'opener',
    createContainers: false,
  });
  const random = seededRandom(seed);
  const record = await storage.oneOnOnes.read(raeAndMia);
  if (!record) throw new Error('There is no 1:1 to fill');
  const first = Date.parse(sandbox.clock.now()) - meetings * week;
  for (let round = 0; round < meetings; round += 1) {
    await fillOne(storage, random, {
      round,
      time: first + round * week,
      question: record.value.openingQuestion,
    });
  }
  const madeAt = new Date(first).toISOString();
  await storage.oneOnOnes.replace(record.value.id, { ...record.value, round: meetings, madeAt }, record.etag);
  storage.close();
}

type Filled = { round: number; time: number; question: RecordedMeeting['question'] };

async function fillOne(
  storage: Storage,
  random: () => number,
  { round, time, question }: Filled,
): Promise<void> {
  const at = (minutes: number) => new Date(time + minutes * 60_000).toISOString();
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const text = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(words)).join(' ');
  if (random() < 0.08) {
    const missed = { kind: 'missed' as const, id: missedMeetingId(at(0)), heldAt: at(0) };
    await storage.meetings.create({ oneOnOneId: raeAndMia, meetingId: missed.id }, missed);
  }
  const action = newActionItem({
    id: `filled-${String(round).padStart(4, '0')}`,
    title: text(6),
    ownerId: pick([rae, mia]),
    dueDate: at(7 * 24 * 60).slice(0, 10),
    source: { kind: 'panel' },
    madeBy: rae,
    madeAt: at(20),
  });
  await storage.actionItems.create({ oneOnOneId: raeAndMia, actionId: action.id }, action);
  const meeting: RecordedMeeting = {
    kind: 'held',
    id: meetingIdOfNumber(round),
    round,
    heldAt: at(1),
    wrappedUpAt: at(30),
    wrappedUpBy: pick([rae, mia, null]),
    people: [rae, mia],
    question: { id: question.id, text: question.text },
    answers: [rae, mia].map((personId) => ({ personId, text: text(12), late: [], textNow: null })),
    items: Array.from({ length: Math.floor(random() * 5) }, (_, n) => ({
      id: `item-${round}-${n}`,
      title: text(5),
      notes: text(30),
      // One is neglected, as with many pairs.
      purpose: pick([...purposes.filter((one) => one !== 'communication'), null]),
      broughtBy: pick([rae, mia]),
      addedAt: at(-60),
      discussedAt: at(5 + n),
      late: random() < 0.1 ? [{ text: text(5), by: mia, at: at(90) }] : [],
      textNow: null,
    })),
    actionIds: [action.id],
    wellSpent: [{ personId: mia, answer: pick(['yes', 'partly', 'no'] as const) }],
    before: { lastTime: null, running: null },
  };
  await storage.meetings.create({ oneOnOneId: raeAndMia, meetingId: meeting.id }, meeting);
}
