import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inProcessEndpoint, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import { openStorage } from '../../src/storage/openStorage.ts';
import { rememberPostedCard } from '../../src/usecases/chats/postedCards.ts';
import { holdMeeting } from '../meetings/heldMeeting.ts';
import { eventually } from '../setup/eventually.ts';
import { put } from '../storage/put.ts';
import { everyItem, type StoredItems } from './everyItem.ts';

jest.setTimeout(180_000);

const marker = 'xyzzy-plugh-marker';
/** As it stands in a photo. */
const inBase64 = Buffer.from(marker).toString('base64').slice(0, 20);
const mia = { id: people.mia.id, tenantId };
const raeAndMia = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);
const raeAndTom = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);
/** Nobody opened it; somebody wrote a cadence for it all the same. */
const miaAndInes = joinOneOnOneId(tenantId, people.mia.id, people.ines.id);
const at = '2026-11-24T09:00:00.000Z';

let folder: string;

/** Two pairs with weeks behind them, a meeting that is not wrapped up, and everything that people can connect. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opener-erase-'));
  const sandbox = await startSandbox({ dataDir: join(folder, 'filled'), port: 0, withPast: true });
  await holdMeeting(sandbox.url, marker);
  const storage = await openStorage({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: sandbox.cosmos.httpClient,
    database: 'opener',
    createContainers: false,
  });
  const setBy = { kind: 'pair' as const, personId: mia.id };
  const cadence = { rule: marker, start: at, zone: 'UTC', minutes: 30, exceptions: [], setBy, setAt: at };
  await storage.cadences.create(miaAndInes, cadence);
  await storage.connections.create(mia, ['photo']);
  await storage.photos.keep(mia, { readAt: at, photo: { type: 'image/png', bytes: Buffer.from(marker) } });
  for (const id of [people.rae.id, mia.id]) {
    const handed = [{ actionId: marker, taskId: marker, agreed: 'open' as const }];
    await storage.exportedTasks.create({ person: { id, tenantId }, oneOnOneId: raeAndMia }, handed);
  }
  const chat = {
    conversationId: '19:own',
    serviceUrl: 'https://smba',
    welcomedAt: null,
    chosenOneOnOneId: raeAndMia,
  };
  const stored = await storage.persons.chats.read({ id: people.rae.id, tenantId });
  await put(
    storage.persons.chats,
    { id: people.rae.id, tenantId },
    { ...stored?.value, ...chat },
    stored?.etag ?? null,
  );
  const card = { conversationId: '19:own', serviceUrl: 'https://smba', activityId: marker, personId: mia.id };
  await rememberPostedCard(storage)(
    { oneOnOneId: raeAndMia, actionId: 'action-1' },
    { ...card, locale: 'en', zone: 'UTC' },
  );
  // What the panel wrote is compacted when it is closed; what is written here then stays as it is.
  const { liveLog } = storage;
  await eventually('it is compacted', async () => (await liveLog.load(raeAndMia)).entries.length === 0);
  for (const id of ['spoilt', 'whole']) {
    await liveLog.append(raeAndMia, { id, update: new Uint8Array([0, 0]), by: mia.id, at, mergeSteps: 0 });
  }
  await liveLog.quarantine(raeAndMia, 'spoilt', 'a test');
  storage.close();
  await sandbox.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A copy of the filled database of its own, behind a socket. */
async function copied(name: string) {
  const file = join(folder, name, 'cosmos.sqlite');
  await mkdir(join(folder, name));
  await copyFile(join(folder, 'filled', 'cosmos.sqlite'), file);
  const cosmos = openEmbeddedCosmos({ file, now: Date.now });
  const listening = await cosmos.listen();
  const close = async () => {
    await listening.close();
    cosmos.close();
  };
  return {
    cosmos,
    items: () => everyItem(cosmos),
    start: (args: readonly string[]) => start(args, listening.url),
    erase: (args: readonly string[]) => finished(start(args, listening.url)),
    /** The database as it lies on the disk once nobody has it open, with whatever log is left. */
    async rawFiles() {
      await close();
      const files = await readdir(join(folder, name));
      return Buffer.concat(await Promise.all(files.map((one) => readFile(join(folder, name, one)))));
    },
  };
}

function start(args: readonly string[], url: string) {
  const script = join(import.meta.dirname, '../../src/erase.ts');
  const env = {
    NODE_ENV: 'development',
    PUBLIC_URL: 'http://127.0.0.1',
    TENANT_IDS: tenantId,
    CLIENT_ID: mia.id,
    COSMOS_ENDPOINT: url,
    COSMOS_KEY: sandboxKey,
    BOT_ID: mia.id,
    BOT_TYPE: 'UserAssignedMSI',
    BOT_TENANT_ID: tenantId,
  };
  return spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function finished(child: ReturnType<typeof start>) {
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  const [code] = await once(child, 'close');
  return { code, out: out.join(''), err: err.join('') };
}

/** All that names none of these. */
function without(items: StoredItems, ids: readonly string[]): StoredItems {
  return new Map([...items].filter(([place, body]) => !ids.some((id) => (place + body).includes(id))));
}

function personalChatOf(id: string): string {
  return `people ${joinPersonKey({ tenantId, id })} personalChat`;
}

function count(raw: Buffer, words: readonly string[]): number {
  return words.filter((word) => raw.includes(word)).length;
}

const ofPair = ['--pair', raeAndMia];
const ofMia = ['--person', mia.id, '--tenant', tenantId];

describe('The command that erases', () => {
  test.each([
    ['nobody', []],
    ['a person of no organisation', ['--person', mia.id]],
    ['two at once', [...ofPair, ...ofMia]],
    ['what is no id', ['--pair', 'everybody']],
    ['what is no option', ['--all']],
  ])('refuses %s, and erases nothing', async (name, args) => {
    const database = await copied(`refused ${name}`);
    const before = await database.items();
    const { code, out } = await database.erase([...args, '--yes']);
    expect([code, out]).toEqual([1, '']);
    expect(await database.items()).toEqual(before);
    await database.rawFiles();
  });

  test('counts first, and touches nothing until it is told to', async () => {
    const database = await copied('dry');
    const before = await database.items();
    const { code, out } = await database.erase(ofPair);
    expect([code, out]).toEqual([0, expect.stringContaining('would be erased')]);
    for (const kind of [
      'live  quarantined  1 deleted',
      'live  update',
      'oneOnOnes  oneOnOne  1 deleted',
      'oneOnOnes  meeting  9 deleted',
      'oneOnOnes  actionItem',
      'oneOnOnes  cadence  1 deleted',
      'oneOnOnes  chat  1 deleted',
      'oneOnOnes  postedCards',
      'reminders  reminder',
      'people  personalChat  1 changed',
      'people  membership  2 deleted',
      'people  handedOver  2 deleted',
      'people  reminderSettings',
    ]) {
      expect(out).toContain(kind);
    }
    expect(out).not.toContain(marker);
    expect(await database.items()).toEqual(before);
    await database.rawFiles();
  });

  test('erases a 1:1 from every container and the raw file, and nothing of another', async () => {
    const database = await copied('pair');
    const before = await database.items();
    expect((await database.erase([...ofPair, '--yes'])).code).toBe(0);
    const after = await database.items();
    expect([...after].filter(([place, body]) => (place + body).includes(raeAndMia))).toEqual([]);
    const untouched = without(before, [raeAndMia]);
    expect(untouched.size).toBeGreaterThan(20);
    expect([...untouched.keys()].some((place) => place.includes(raeAndTom))).toBe(true);
    // Byte for byte, etags included; Rae's own chat is there as well, and speaks of the 1:1 no more.
    expect(without(after, [personalChatOf(people.rae.id)])).toEqual(untouched);
    const again = await database.erase([...ofPair, '--yes']);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('nothing')]);
    const raw = await database.rawFiles();
    expect(count(raw, [raeAndMia])).toBe(0);
    expect(count(raw, [raeAndTom])).toBe(1);
    process.stdout.write(`erased a 1:1: ${before.size - after.size} of ${before.size} items\n`);
  });

  test('erases a person with all their 1:1s, also one that no list has, and is finished after a kill', async () => {
    const database = await copied('person');
    const before = await database.items();
    const cut = database.start([...ofMia, '--yes']);
    await eventually('it has begun', () => (database.cosmos.requests.byKind().deleteItem?.count ?? 0) > 5);
    cut.kill('SIGKILL');
    await once(cut, 'close');
    const left = await database.items();
    expect(left.size).toBeLessThan(before.size);
    expect([...left.keys()].some((place) => place.includes(mia.id))).toBe(true);

    const { code, out } = await database.erase([...ofMia, '--yes']);
    expect([code, out]).toEqual([0, expect.stringContaining('(1:1s: 2)')]);
    const after = await database.items();
    const named = (items: StoredItems) =>
      [...items].filter(([place, body]) => (place + body).includes(mia.id));
    expect(named(before).length).toBeGreaterThan(20);
    expect(named(after)).toEqual([]);
    expect(without(after, [personalChatOf(people.rae.id)])).toEqual(
      without(before, [mia.id, personalChatOf(people.rae.id)]),
    );
    const raw = await database.rawFiles();
    expect(count(raw, [mia.id, marker, inBase64, miaAndInes])).toBe(0);
    process.stdout.write(`erased a person: ${before.size - after.size} of ${before.size} items\n`);
  });
});
