import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CosmosClient } from '@azure/cosmos';
import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { newActionItem } from '../../src/domain/actionItem.ts';
import type { RecordedMeeting } from '../../src/domain/meeting.ts';
import { meetingIdOfNumber } from '../../src/domain/meetingId.ts';
import type { OneOnOne } from '../../src/domain/oneOnOne.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { purposes } from '../../src/domain/purpose.ts';
import { openStorage } from '../../src/storage/openStorage.ts';
import { actionItemItem } from '../../src/storage/storedActionItem.ts';
import { meetingItem } from '../../src/storage/storedMeeting.ts';
import { someOneOnOne } from '../storage/someOneOnOne.ts';

const week = 7 * 86_400_000;
const itemsPerMeeting = 4;
const actionsPerMeeting = 2;
const [rae, mia] = [people.rae.id, people.mia.id];

/** A store on disk, to be filled with 1:1s that have met every week for so long. */
export async function openManyMeetings() {
  const folder = await mkdtemp(join(tmpdir(), 'opener-bench-'));
  const cosmos = openEmbeddedCosmos({ file: join(folder, 'cosmos.sqlite'), now: Date.now });
  const connection = { endpoint: inProcessEndpoint, key: sandboxKey, httpClient: cosmos.httpClient };
  const storage = await openStorage({ ...connection, database: 'opener', createContainers: true });
  const client = new CosmosClient({ ...connection, connectionPolicy: { enableEndpointDiscovery: false } });
  const container = client.database('opener').container('oneOnOnes');

  return {
    cosmos,
    storage,
    /** Rae's and Mia's 1:1 with this many weekly meetings up to now, or (given an id) somebody else's. */
    async add(meetings: number, id = joinOneOnOneId(tenantId, rae, mia)): Promise<OneOnOne> {
      const started = Date.now() - meetings * week;
      const madeAt = new Date(started).toISOString();
      const oneOnOne = { ...someOneOnOne(id), round: meetings, running: null, agendaIsBehind: false, madeAt };
      await storage.oneOnOnes.create(oneOnOne.id, oneOnOne);
      const items = Array.from({ length: meetings }, (_, round) => filed(id, round, started + round * week));
      const writes = items.flat().map((resourceBody) => ({ operationType: 'Create' as const, resourceBody }));
      for (let at = 0; at < writes.length; at += 100) {
        await container.items.batch(writes.slice(at, at + 100), id);
      }
      return oneOnOne;
    },
    async close() {
      client.dispose();
      storage.close();
      cosmos.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A meeting of ordinary size (about 3 kB) and the action items agreed in it. */
function filed(pair: string, round: number, time: number) {
  const at = (minutes: number) => new Date(time + minutes * 60_000).toISOString();
  const actionIds = Array.from({ length: actionsPerMeeting }, (_, n) => `action-${round}-${n}`);
  const meeting: RecordedMeeting = {
    kind: 'held',
    id: meetingIdOfNumber(round),
    round,
    heldAt: at(0),
    wrappedUpAt: at(30),
    wrappedUpBy: rae,
    people: [rae, mia],
    question: { id: 'question', text: "What's on your mind?" },
    answers: [rae, mia].map((personId) => ({ personId, text: sentence(round, 30), late: [], textNow: null })),
    items: Array.from({ length: itemsPerMeeting }, (_, n) => ({
      id: `item-${round}-${n}`,
      title: sentence(round + n, 6),
      notes: sentence(round * 7 + n, 60),
      purpose: purposes[(round + n) % purposes.length] ?? null,
      broughtBy: n % 2 === 0 ? rae : mia,
      addedAt: at(-60),
      discussedAt: at(5 * n),
      late: [],
      textNow: null,
    })),
    actionIds,
    wellSpent: [],
    before: { lastTime: null, running: null },
  };
  const actions = actionIds.map((id, n) =>
    newActionItem({
      id,
      title: sentence(round + n, 8),
      ownerId: n === 0 ? rae : mia,
      dueDate: null,
      source: { kind: 'panel' },
      madeBy: rae,
      madeAt: at(10 + n),
    }),
  );
  return [meetingItem(pair, meeting), ...actions.map((item) => actionItemItem(pair, item))];
}

const vocabulary = [
  'redesign',
  'budget',
  'hiring',
  'review',
  'customer',
  'deadline',
  'growth',
  'team',
  'plan',
];

/** Words that differ from meeting to meeting; `needle` is in one of fifty. */
function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, n) => vocabulary[(seed * 31 + n * 7) % vocabulary.length]);
  return `${words.join(' ')}${seed % 50 === 3 ? ' needle' : ''}`;
}
