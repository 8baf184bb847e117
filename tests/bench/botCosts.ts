import * as z from 'zod';
import { meetings } from '../../sandbox/world/world.ts';
import { severalServers } from '../jobs/severalServers.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { printTable } from './table.ts';

const turns = 150;

const cpuUsage = z.object({ user: z.number(), system: z.number() });

const commands = [
  'help',
  'agenda',
  'add the hiring plan',
  'action send the deck by Friday',
  'actions',
  'done 1',
  'recap',
];

/** What a message to the bot costs in requests and in processor time. */
export async function benchBotCosts(): Promise<void> {
  await benchRequests();
  await benchProcessorTime();
}

async function benchRequests(): Promise<void> {
  await using sandbox = await runningSandbox();
  const { cosmos, standIns } = sandbox.current();
  const chatId = meetings.find(({ key }) => key === 'rae-mia')?.chatId ?? '';
  const say = async (text: string) => {
    standIns.teams.write('mia', chatId, { text: `@Opener ${text}` });
    await standIns.teams.settled();
  };
  await say('help');
  const rows: Record<string, string | number>[] = [];
  for (const command of commands) {
    cosmos.requests.reset();
    await say(command);
    const { count, requestUnits } = cosmos.requests.total();
    rows.push({ command, requests: count, 'RU (estimate)': requestUnits.toFixed(1) });
  }
  printTable('Cosmos DB per command in a meeting chat', rows);
}

/** Of the server alone: it runs in a process of its own, and Teams, sign-in and Cosmos DB in this one. */
async function benchProcessorTime(): Promise<void> {
  await using servers = await severalServers(new Date().toISOString());
  const server = await servers.start();
  const cpu = async () => {
    const { user, system } = cpuUsage.parse(await server.child.ask({ cpu: true }));
    return (user + system) / 1e6;
  };
  const measure = async (what: string, texts: (turn: number) => readonly string[], count: number) => {
    const before = await cpu();
    let activities = 0;
    for (let turn = 0; turn < count; turn += 1) {
      for (const text of texts(turn)) {
        await servers.write(server, text);
        activities += 1;
      }
    }
    const seconds = (await cpu()) - before;
    return { what, activities, 'activities per CPU-second': (activities / seconds).toFixed(0) };
  };
  const mix = (turn: number) => ['help', `action send deck ${turn} by Friday`, 'done 1'];
  await measure('warming up', mix, turns);
  const rows = [
    await measure('help', () => ['help'], turns),
    await measure(
      'an action item, stored with its card',
      (turn) => [`action call client ${turn} by Friday`],
      60,
    ),
    await measure('help, action and done in turn', mix, turns),
    await measure('the same, with twice as many closed', mix, turns),
  ];
  printTable('Activities with real tokens, one after the other, processor time of the server alone', rows);
}
