import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { oneOnOneView } from '../../src/contract/http.ts';
import { writePrivateNotes } from '../../src/contract/privateNotes.ts';
import type { ShownOnCard } from '../../src/domain/chat.ts';
import { pairJobKey } from '../../src/domain/jobKey.ts';
import { meetingIdOfNumber } from '../../src/domain/meetingId.ts';
import { joinNotesName, joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { createLive } from '../../src/live/createLive.ts';
import { openStorage, type Storage } from '../../src/storage/openStorage.ts';
import { rememberPostedCard } from '../../src/usecases/chats/postedCards.ts';
import { askDeletion, listDeletions, takeBackDeletion } from '../../src/usecases/erasure/changeDeletions.ts';
import { eraseDue } from '../../src/usecases/erasure/eraseDue.ts';
import { leave } from '../../src/usecases/erasure/leave.ts';
import { newJob } from '../../src/usecases/jobs/job.ts';
import type { PairJob } from '../../src/usecases/jobs/jobPorts.ts';
import { askAs } from '../meetings/asking.ts';
import { holdMeeting } from '../meetings/heldMeeting.ts';
import { countingIds } from '../usecases/memory.ts';
import { everyItem } from './everyItem.ts';

/** What people wrote in the meeting that is on record, and in the one that is not wrapped up yet. */
export const recorded = 'xyzzy-recorded';
export const waiting = 'plugh-waiting';

export const raeAndMia = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);
export const raeAndTom = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);
export const rae = { ...people.rae, tenantId };
export const mia = { ...people.mia, tenantId };

export type DeletionWorld = Awaited<ReturnType<typeof filledWorld>>;

/** Two pairs with weeks behind them; of one a meeting is on record and another one runs. */
export async function filledWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'opener-deletion-'));
  const sandbox = await startSandbox({ dataDir: join(folder, 'filled'), port: 0, withPast: true });
  const { id, round } = await holdMeeting(sandbox.url, recorded);
  await askAs(sandbox.url, 'rae', 'POST', `/${id}/wrap-up`, { round });
  await holdMeeting(sandbox.url, waiting);
  const now = sandbox.clock.now();
  const view = oneOnOneView.parse((await askAs(sandbox.url, 'mia', 'GET', `/${id}`)).body);
  await sandbox.close();
  let copies = 0;
  return {
    now,
    view,
    meetingId: meetingIdOfNumber(round),
    /** A copy of the filled database, with the use cases that delete over it. */
    async copy() {
      copies += 1;
      const to = join(folder, `copy-${copies}`);
      await mkdir(to);
      await copyFile(join(folder, 'filled', 'cosmos.sqlite'), join(to, 'cosmos.sqlite'));
      return await openCopy(to, now);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function openCopy(folder: string, start: string) {
  const file = join(folder, 'cosmos.sqlite');
  const clock = { now: start };
  const cosmos = openEmbeddedCosmos({ file, now: () => Date.parse(clock.now) });
  const published: string[] = [];
  const removedCards: string[] = [];
  let process = await start_();

  /** What a process of Opener has of it. */
  async function start_() {
    const storage = await openStorage({
      endpoint: inProcessEndpoint,
      key: sandboxKey,
      httpClient: cosmos.httpClient,
      database: 'opener',
      createContainers: false,
      // One that does not answer is a process that was killed: nothing is to wait for it.
      limits: { attempt: 1_000, total: 5, firstPause: 1, longestPause: 1 },
      reminderShards: 64,
    });
    return { storage, ...deletionUseCases(storage, clock, { published, removedCards }) };
  }

  const key = pairJobKey(raeAndMia, 'erase');
  return {
    clock,
    cosmos,
    published,
    removedCards,
    process: () => process,
    items: () => everyItem(cosmos),
    /** Does what is due, as the engine does: as long as there is a job whose time has come. */
    async runDue(oneOnOneId = raeAndMia) {
      const stored = await process.storage.jobs.read(pairJobKey(oneOnOneId, 'erase') ?? fail());
      const dueAt = stored?.value?.dueAt;
      if (dueAt !== undefined && dueAt <= clock.now) await process.job.run(oneOnOneId, noPlan);
    },
    /** The process is gone at the write that follows so many others; another one takes its place. */
    async killedAtWrite(skip: number, work: () => Promise<unknown>): Promise<boolean> {
      cosmos.faults.add({ times: Number.POSITIVE_INFINITY, skip, how: 503, where: { isWrite: true } });
      const wasCut = await work().then(
        () => false,
        () => true,
      );
      // What it would have done next has no effect either.
      await process.live.close();
      process.storage.close();
      cosmos.faults.clear();
      process = await start_();
      return wasCut;
    },
    /** What somebody of the pair notes for themselves. */
    note: async (personId: string, text: string) =>
      await process.live.edit(joinNotesName(raeAndMia, personId), personId, (doc) =>
        writePrivateNotes(doc, personId, { page: text, lines: [{ itemId: 'topic', text: `${text} below` }] }),
      ),
    card: async (actionId: string) =>
      await rememberPostedCard({ postedCards: process.storage.postedCards })(
        { oneOnOneId: raeAndMia, actionId },
        {
          ...{ conversationId: '19:own', serviceUrl: 'https://smba', activityId: 'card-1', personId: mia.id },
          ...{ locale: 'en', zone: 'UTC' },
        },
      ),
    key,
    /** The database as it lies on the disk once nobody has it open. */
    async close() {
      await process.live.close();
      process.storage.close();
      cosmos.close();
      const files = await readdir(folder);
      return Buffer.concat(await Promise.all(files.map((one) => readFile(join(folder, one)))));
    },
  };
}

const noPlan: Parameters<PairJob['run']>[1] = { dueAt: '', subjectKey: '', expiresAt: '' };

function deletionUseCases(
  storage: Storage,
  clock: { now: string },
  seen: { published: string[]; removedCards: string[] },
) {
  const now = () => clock.now;
  const ids = countingIds();
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const live = createLive({
    log: storage.liveLog,
    clock: now,
    verifyToken: () => Promise.reject(new Error('Nobody signs in here')),
    mayEdit: async () => false,
    publish: () => undefined,
    logger,
    newId: () => ids(),
  });
  const { oneOnOnes: store, meetings, actionItems, persons, deletions, departed, erasure } = storage;
  const standIns = ['00000000-aaaa-4000-8000-000000000001', '00000000-aaaa-4000-8000-000000000002'];
  const dependencies = {
    ...{ store, meetings, actionItems, persons, deletions, departed, erasure, clock: now, agenda: live },
    exportedTasks: storage.exportedTasks,
    publish: ({ kind }: { kind: string }) => void seen.published.push(kind),
    purge: live.purge,
    shutAgenda: live.shut,
    removeCards: async (keys: readonly ShownOnCard[]) =>
      void seen.removedCards.push(...keys.map((one) => ('actionId' in one ? one.actionId : one.meetingId))),
    async scheduleErasure(oneOnOneId: string) {
      const key = pairJobKey(oneOnOneId, 'erase') ?? fail();
      const planned = await job.plan(oneOnOneId, now());
      const stored = await storage.jobs.read(key);
      const wanted = { ...newJob(key), planned, dueAt: planned?.dueAt ?? newJob(key).dueAt };
      if (stored) await storage.jobs.replace(key, wanted, stored.etag);
      else await storage.jobs.create(key, wanted);
    },
    newId: () => standIns.shift() ?? fail(),
  };
  const job = eraseDue(dependencies);
  return {
    live,
    job,
    ask: askDeletion(dependencies),
    takeBack: takeBackDeletion(dependencies),
    list: listDeletions(dependencies),
    leave: leave(dependencies),
  };
}

function fail(): never {
  throw new Error('There is no such thing in this test');
}

/** Where this is held, also in what an agenda document says. */
export function hits(items: ReadonlyMap<string, string>, marker: string): string[] {
  return [...items]
    .filter(([place, body]) => (place + readable(body)).includes(marker))
    .map(([place]) => place);
}

const encoded = z.object({ update: z.base64().optional(), state: z.base64().optional() });

function readable(body: string): string {
  const { update = '', state = '' } = encoded.safeParse(JSON.parse(body)).data ?? {};
  return (
    body + Buffer.from(update, 'base64').toString('utf8') + Buffer.from(state, 'base64').toString('utf8')
  );
}

/** Does the raw file hold this, as it is or, of a text, within base64 wherever it begins there? */
export function isIn(raw: Buffer, marker: string): boolean {
  const shifted = [0, 1, 2].map((by) => {
    const whole = Buffer.from('\0'.repeat(by) + marker).toString('base64');
    // What shares a character with its neighbours reads otherwise.
    return whole.slice(by === 0 ? 0 : 4, Math.floor((by + marker.length) / 3) * 4);
  });
  return [marker, ...(marker.includes(' ') ? shifted : [])].some((one) => raw.includes(one));
}
