import type { Usage } from '../../sandbox/cosmos/requestMeter.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { PersonKey } from '../../sandbox/world/world.ts';
import { addItem, itemTexts } from '../../src/contract/agendaDocument.ts';
import type { LiveSession } from '../../src/tab/shared/live/liveSession.ts';
import { eventually } from '../setup/eventually.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { printTable } from './table.ts';

const items = 20;
const minute = 60_000;
const betweenKeys = 200;
const second = 1_000;

/** Seconds. */
const watched = 5;

/** Requests to Cosmos DB, and their estimated request units, of what people do in a panel. */
export async function benchCosmosCosts(): Promise<void> {
  await using sandbox = await runningSandbox();
  const { cosmos, url } = sandbox.current();
  const rows: Record<string, string | number>[] = [];
  const idle = await idleUsage(cosmos);
  async function count<T>(what: string, times: number, act: () => Promise<T>): Promise<T> {
    await allQuiet(cosmos, idle.count);
    cosmos.requests.reset();
    const began = performance.now();
    const result = await act();
    await allQuiet(cosmos, idle.count);
    const seconds = (performance.now() - began) / second;
    const total = cosmos.requests.total();
    const requests = Math.max(0, total.count - idle.count * seconds);
    const requestUnits = Math.max(0, total.requestUnits - idle.requestUnits * seconds);
    const kinds = Object.entries(cosmos.requests.byKind()).map(([kind, usage]) => `${usage.count} ${kind}`);
    rows.push({
      what,
      requests: (requests / times).toFixed(2),
      'RU (estimate)': (requestUnits / times).toFixed(2),
      'in all': kinds.join(', '),
    });
    return result;
  }

  const open = async (person: PersonKey) => {
    const joined = await joinLive(url, person);
    await untilReady(joined.session);
    return joined;
  };
  const rae = await count('opening the first panel of a new 1:1', 1, () => open('rae'));
  const mia = await count('opening a panel while the other has one open', 1, () => open('mia'));
  const { doc } = rae.session;
  const add = (id: string) =>
    addItem(doc, {
      id,
      title: 'A topic of ordinary length',
      purpose: null,
      broughtBy: rae.view.you,
      addedAt: new Date().toISOString(),
    });
  await count(`an item added (of ${items})`, items, async () => {
    for (let n = 0; n < items; n += 1) {
      add(`item-${n}`);
      await untilSaved(rae.session);
    }
  });
  await count(`a minute of typing, a key every ${betweenKeys} ms, the other reading along`, 1, () =>
    typeAMinute(rae.session),
  );
  await count('both panels closed', 1, async () => {
    for (const { session } of [rae, mia]) session.close();
  });
  const again = await count('opening the first panel again', 1, () => open('rae'));
  await count('a minute of typing, alone', 1, () => typeAMinute(again.session));
  again.session.close();
  printTable(
    `Cosmos DB (requests per line, less ${idle.count.toFixed(1)} a second that looking for due reminders takes here; RU as the embedded store estimates them)`,
    rows,
  );
}

async function typeAMinute(session: LiveSession): Promise<void> {
  const notes = await eventually('the first item', () => itemTexts(session.doc, 'item-0')?.notes);
  for (let n = 0; n < minute / betweenKeys; n += 1) {
    notes.insert(notes.length, 'x');
    await pause(betweenKeys);
  }
  await untilSaved(session);
}

/** What a second costs in which nobody does anything: the sandbox looks for due reminders every second. */
async function idleUsage(cosmos: Sandbox['cosmos']): Promise<Usage> {
  await pause(watched * second);
  cosmos.requests.reset();
  await pause(watched * second);
  const { count, requestUnits } = cosmos.requests.total();
  return { count: count / watched, requestUnits: requestUnits / watched };
}

/** Resolves when nothing more comes than always does: what the server does by itself counts too. @param idle a second */
async function allQuiet(cosmos: Sandbox['cosmos'], idle: number): Promise<void> {
  let came = Number.POSITIVE_INFINITY;
  while (came > Math.ceil(idle * 2) + 1) {
    const before = cosmos.requests.total().count;
    await pause(2 * second);
    came = cosmos.requests.total().count - before;
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}
