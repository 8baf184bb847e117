import { expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { eventually } from '../setup/eventually.ts';
import { seededRandom, seedFrom } from '../setup/seededRandom.ts';
import { raeAndMia, type ServerProcess, severalServers } from './severalServers.ts';

jest.setTimeout(180_000);

const ten = '2026-03-25T10:00:00.000Z';
const past = (minutes: number) => new Date(Date.parse(ten) + minutes * 60_000).toISOString();

const wednesdays = {
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  start: '2026-03-25T11:00',
  zone: 'Europe/Berlin',
  minutes: 30,
};

const opened = z.object({
  running: z.object({ startedAt: z.string() }).nullable(),
});

type Servers = Awaited<ReturnType<typeof severalServers>>;

/** The meeting that runs, as somebody who opens the 1:1 there is told. */
async function runningAt(servers: Servers, server: ServerProcess) {
  const answer = await servers.ask(server, 'mia', `/api/one-on-ones/${raeAndMia}`);
  return opened.parse(answer).running;
}

test('a server that is killed between the end of a call and its wrap-up: the other wraps it up, once', async () => {
  await using servers = await severalServers(ten);
  const [first, other] = [await servers.start(), await servers.start()];
  await servers.ask(first, 'rae', '/api/one-on-ones', 'POST', { chatId: '19:meeting_rae-mia@thread.v2' });
  await servers.tell(first, 'meetingStart', { StartTime: ten });
  await servers.jumpTo(past(30));
  await servers.tell(first, 'meetingEnd', { EndTime: past(30) });
  await servers.kill(first);
  await servers.jumpTo(past(41));
  await eventually('it is on record', async () => (await servers.held(other)).length > 0, 60_000);
  const held = await servers.held(other);
  expect(held).toMatchObject([{ heldAt: ten, wrappedUpBy: null }]);
  await servers.jumpTo(past(60));
  await new Promise((done) => setTimeout(done, 3_000));
  expect(await servers.held(other)).toEqual(held);
});

test('two who have their 1:1 open on different servers are in their meeting when its time has come, though the one that planned it is killed', async () => {
  await using servers = await severalServers(past(-10));
  const [first, other] = [await servers.start(), await servers.start()];
  await servers.join(other, 'mia');
  await servers.ask(first, 'rae', '/api/one-on-ones', 'POST', { chatId: '19:meeting_rae-mia@thread.v2' });
  await servers.ask(first, 'rae', `/api/one-on-ones/${raeAndMia}/cadence`, 'PUT', wednesdays);
  const rae = await servers.join(first, 'rae');
  await new Promise((done) => setTimeout(done, 3_000));
  expect(await runningAt(servers, other)).toBeNull();
  await servers.kill(first);
  rae.close();
  // Her panel comes back on the server that is left.
  await servers.join(other, 'rae');
  await servers.jumpTo(past(1));
  await eventually('it runs', async () => (await runningAt(servers, other)) !== null, 60_000);
  expect(await runningAt(servers, other)).toMatchObject({ startedAt: ten });
});

test('in whatever order servers are killed and the clock moves on, each call is on record once', async () => {
  const seed = seedFrom('TAKEN_OVER_SEED');
  const random = seededRandom(seed);
  await using servers = await severalServers(ten);
  let alive = [await servers.start(), await servers.start()];
  const pick = () => alive[Math.floor(random() * alive.length)] as ServerProcess;
  await servers.ask(pick(), 'rae', '/api/one-on-ones', 'POST', { chatId: '19:meeting_rae-mia@thread.v2' });
  for (let round = 0; round < 4; round += 1) {
    const from = round * 60;
    const end = from + 30;
    await servers.jumpTo(past(from));
    await servers.tell(pick(), 'meetingStart', { StartTime: past(from) });
    await servers.jumpTo(past(end));
    await servers.tell(pick(), 'meetingEnd', { EndTime: past(end) });
    const kills = async () => {
      const killed = pick();
      const next = servers.start();
      await servers.kill(killed);
      alive = [...alive.filter((one) => one !== killed), await next];
    };
    const steps = [kills, kills, () => servers.jumpTo(past(end + 11))];
    for (const step of steps.sort(() => random() - 0.5)) await step();
    // Past the end of every lease that a killed one held, too.
    await servers.jumpTo(past(end + 14));
    await eventually(
      `call ${round} is on record (TAKEN_OVER_SEED=${seed})`,
      async () => (await servers.held(pick())).length === round + 1,
      60_000,
      250,
    );
  }
  const held = await servers.held(pick());
  expect({ seed, held: held.map(({ heldAt }) => heldAt).sort() }).toEqual({
    seed,
    held: [0, 60, 120, 180].map(past),
  });
});
