import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EmbeddedCosmos, openEmbeddedCosmos, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { tenantId } from '../../sandbox/world/world.ts';
import { openStorage, type Storage } from '../../src/storage/openStorage.ts';
import { exportAsJson } from '../../src/usecases/export/exportAsJson.ts';
import { mia, otherTenantId, raeAndMia } from '../usecases/pair.ts';
import { filledWorld, textOf } from './archiveWorld.ts';

const clientId = '11111111-2222-4333-8444-555555555555';

let folder: string;
let cosmos: EmbeddedCosmos;
let database: Awaited<ReturnType<EmbeddedCosmos['listen']>>;
let storage: Storage;
let exportFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opener-restore-'));
  cosmos = openEmbeddedCosmos({ file: join(folder, 'cosmos.sqlite'), now: Date.now });
  database = await cosmos.listen();
  storage = await openStorage({
    endpoint: database.url,
    key: sandboxKey,
    database: 'opener',
    createContainers: true,
  });
  await using world = await filledWorld(3);
  exportFile = await textOf(exportAsJson(await world.open(mia, raeAndMia, { from: null, to: null })));
});

afterAll(async () => {
  storage.close();
  await database.close();
  cosmos.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command as an operator does, with the settings of a server. */
async function restore(args: readonly string[], settings: Record<string, string> = {}) {
  const script = join(import.meta.dirname, '../../src/restore.ts');
  const env = { ...environment(), ...settings };
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const parts: string[] = [];
    stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
    return parts;
  });
  const [code] = await once(child, 'close');
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' };
}

function environment(): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PUBLIC_URL: 'http://127.0.0.1',
    TENANT_IDS: tenantId,
    CLIENT_ID: clientId,
    COSMOS_ENDPOINT: database.url,
    COSMOS_KEY: sandboxKey,
    BOT_ID: clientId,
    BOT_TYPE: 'UserAssignedMSI',
    BOT_TENANT_ID: tenantId,
  };
}

async function fileWith(text: string): Promise<string> {
  const file = join(folder, 'archive.json');
  await writeFile(file, text);
  return file;
}

describe('The command that restores a 1:1', () => {
  test.each<[string, () => Promise<string[]>, Record<string, string>, string]>([
    ['what is not JSON', async () => [await fileWith('a secret thought')], {}, 'is not JSON'],
    [
      'people of another organisation',
      async () => [await fileWith(exportFile)],
      { TENANT_IDS: otherTenantId },
      'of an organisation that may not use this Opener',
    ],
    [
      'a wrong configuration',
      async () => [await fileWith(exportFile)],
      { BOT_ID: 'x' },
      'BOT_ID is not right',
    ],
  ])('refuses %s, says why, and writes nothing', async (_, args, settings, words) => {
    const { code, out, err } = await restore(await args(), settings);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/secret|Promise </);
    expect(await storage.oneOnOnes.read(raeAndMia)).toBeNull();
    expect((await storage.history.page(raeAndMia, { before: null, limit: 5 })).meetings).toEqual([]);
  });

  test('brings it into the database, finishes what was cut off, and refuses the same again', async () => {
    const file = await fileWith(exportFile);
    // As a run leaves it that was killed on the way: something is there, and the record is not.
    const [first] = JSON.parse(exportFile).history.filter(
      (entry: { kind: string }) => entry.kind === 'missed',
    );
    await storage.meetings.create({ oneOnOneId: raeAndMia, meetingId: first.id }, first);
    expect(await restore([file])).toMatchObject({ code: 0, out: `Restored ${raeAndMia}\n`, err: '' });
    expect(await storage.oneOnOnes.read(raeAndMia)).toMatchObject({
      value: { round: 3, agendaIsBehind: false },
    });
    const { meetings } = await storage.history.page(raeAndMia, { before: null, limit: 9 });
    expect(meetings).toHaveLength(4);
    const { entries, snapshot } = await storage.liveLog.load(raeAndMia);
    expect(entries.length > 0 || snapshot !== null).toBe(true);
    const again = await restore([file]);
    expect([again.code, again.err]).toEqual([1, 'This 1:1 is here already.\n']);
  });
});
