import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { historyPage } from '../../src/contract/meetings.ts';
import { startChild } from '../setup/childProcess.ts';
import { askAs } from './asking.ts';
import { agendaNow, holdMeeting } from './heldMeeting.ts';
import type { Cut } from './powerCutProcess.ts';

jest.setTimeout(240_000);

const meetingId = 'held-000000';
/** More writes than either of the two makes; the loop ends at the first run that survives. */
const maxWrites = 20;

let folder = '';
let oneOnOneId = '';

/** Two data folders to start from: a meeting that was not wrapped up yet, and one that was. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opener-power-cut-'));
  const held = await startSandbox({ dataDir: join(folder, 'held'), port: 0 });
  oneOnOneId = (await holdMeeting(held.url)).id;
  await held.close();
  await cp(join(folder, 'held'), join(folder, 'filed'), { recursive: true });
  const filed = await startSandbox({ dataDir: join(folder, 'filed'), port: 0 });
  await askAs(filed.url, 'rae', 'POST', `/${oneOnOneId}/wrap-up`, { round: 0 });
  await filed.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const filedState = {
  round: 1,
  titles: ['Waiting one'],
  answer: '',
  meetings: [{ id: meetingId, items: ['Discussed one: Notes of one.'], answers: ['Answer one'], actions: 1 }],
};

const openState = {
  round: 0,
  titles: ['Discussed one', 'Waiting one'],
  answer: 'Answer one',
  meetings: [],
};

describe('When the power is cut at a write', () => {
  test('of a wrap-up, and it is asked for again, there is one record, and no item is lost or doubled', async () => {
    const cuts = await cutAtEachWrite('held', '/wrap-up', { round: 0 }, filedState);
    process.stderr.write(`wrap-up: the power was cut at ${cuts} points, one record after each\n`);
    expect(cuts).toBeGreaterThanOrEqual(4);
  });

  test('of an undo, and it is asked for again, everything is on the agenda once', async () => {
    const cuts = await cutAtEachWrite('filed', `/meetings/${meetingId}/undo`, {}, openState);
    process.stderr.write(`undo: the power was cut at ${cuts} points, nothing lost after each\n`);
    expect(cuts).toBeGreaterThanOrEqual(4);
  });
});

/** Before the first write, then after each one, until a run has fewer writes. Answers how often the power was cut. */
async function cutAtEachWrite(from: string, path: string, body: object, expected: object): Promise<number> {
  expect(await cutAt(from, { how: 'killedBefore', skip: 0 }, path, body)).toBe(true);
  expect(await stateAfter(path, body)).toEqual(expected);
  for (let skip = 0; skip < maxWrites; skip += 1) {
    const wasCut = await cutAt(from, { how: 'killedAfter', skip }, path, body);
    expect({ skip, state: await stateAfter(path, body) }).toEqual({ skip, state: expected });
    if (!wasCut) return skip + 1;
  }
  throw new Error('It never survived');
}

const running = () => join(folder, 'running');

/** The next process loads while what the last one left is looked at. */
let spare = startChild('meetings/powerCutProcess.ts', []);
afterAll(() => spare.kill());

async function cutAt(from: string, { how, skip }: Pick<Cut, 'how' | 'skip'>, path: string, body: object) {
  await rm(running(), { recursive: true, force: true });
  await cp(join(folder, from), running(), { recursive: true });
  const child = spare;
  await child.ready;
  const asked = child.ask({ dataDir: running(), how, skip, path: `/${oneOnOneId}${path}`, body });
  const wasCut = await asked.then(
    () => false,
    () => true,
  );
  spare = startChild('meetings/powerCutProcess.ts', []);
  await child.kill();
  return wasCut;
}

/** What the two see after a restart, once it was asked for again. */
async function stateAfter(path: string, body: object) {
  const sandbox = await startSandbox({ dataDir: running(), port: 0 });
  await askAs(sandbox.url, 'rae', 'POST', `/${oneOnOneId}${path}`, body);
  const { view, titles, answer } = await agendaNow(sandbox.url);
  const page = historyPage.parse((await askAs(sandbox.url, 'mia', 'GET', `/${oneOnOneId}/history`)).body);
  await sandbox.close();
  return { round: view.round, titles, answer, meetings: page.meetings.map(summary) };
}

function summary(meeting: ReturnType<typeof historyPage.parse>['meetings'][number]) {
  if (meeting.kind !== 'held') return { id: meeting.id };
  return {
    id: meeting.id,
    items: meeting.items.map(({ title, notes }) => `${title}: ${notes}`),
    answers: meeting.answers.map(({ text }) => text),
    actions: meeting.actionIds.length,
  };
}
