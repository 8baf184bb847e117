import { addItem, itemTexts } from '../../src/contract/agendaDocument.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { PersonKey } from '../../src/sandbox/world.ts';
import { eventually } from '../setup/eventually.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { runningSandbox } from '../setup/runningSandbox.ts';
import { printTable } from './table.ts';

const items = 20;
const minute = 60_000;
const betweenKeys = 200;

/** Requests to Cosmos DB, and their estimated request units, of what people do in a panel. */
export async function benchCosmosCosts(): Promise<void> {
  await using sandbox = await runningSandbox();
  const { cosmos, url } = sandbox.current();
  const rows: Record<string, string | number>[] = [];
  async function count<T>(what: string, times: number, act: () => Promise<T>): Promise<T> {
    await allQuiet(cosmos);
    cosmos.requests.reset();
    const result = await act();
    await allQuiet(cosmos);
    const { count: requests, requestUnits } = cosmos.requests.total();
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
  const notes = await eventually('the first item', () => itemTexts(doc, 'item-0')?.notes);
  await count(`a minute of typing, a key every ${betweenKeys} ms`, 1, async () => {
    for (let n = 0; n < minute / betweenKeys; n += 1) {
      notes.insert(notes.length, 'x');
      await new Promise((done) => setTimeout(done, betweenKeys));
    }
    await untilSaved(rae.session);
  });
  await count('both panels closed', 1, async () => {
    for (const { session } of [rae, mia]) session.close();
  });
  const again = await count('opening the first panel again', 1, () => open('rae'));
  again.session.close();
  printTable('Cosmos DB (requests per line; RU as the embedded store estimates them)', rows);
}

/** Resolves when no request has come for a while: what the server does by itself counts too. */
async function allQuiet(cosmos: Sandbox['cosmos']): Promise<void> {
  let before = -1;
  while (cosmos.requests.total().count !== before) {
    before = cosmos.requests.total().count;
    await new Promise((done) => setTimeout(done, 1_000));
  }
}
