import { meetings } from '../../sandbox/world/world.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { printTable } from './table.ts';

/** Below the 200 open action items that a 1:1 may have. */
const turns = 150;

const commands = [
  'help',
  'agenda',
  'add the hiring plan',
  'action send the deck by Friday',
  'actions',
  'done 1',
  'recap',
];

/**
 * What a message to the bot costs. The processor time is that of the whole process: it plays Teams and Cosmos DB
 * as well, so the product's own share is smaller.
 */
export async function benchBotCosts(): Promise<void> {
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
  printTable('Cosmos DB per command in a meeting chat (query plans counted, 0 RU)', rows);

  const speeds: Record<string, string | number>[] = [];
  for (const [what, text] of [
    ['one reply, nothing stored', () => 'help'],
    ['one stored item and one reply', (n: number) => `action number ${n}`],
  ] as const) {
    const before = process.cpuUsage();
    for (let n = 0; n < turns; n += 1) await say(text(n));
    const { user, system } = process.cpuUsage(before);
    speeds.push({
      what,
      activities: turns,
      'activities per CPU-second': (turns / ((user + system) / 1e6)).toFixed(0),
    });
  }
  printTable('Activities with real tokens, one after the other', speeds);
}
