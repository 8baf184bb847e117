import { describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { type PersonKey, people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { tokenOf } from '../setup/pairInSandbox.ts';
import { soon } from '../setup/soon.ts';
import { lostConnection, onStage } from './stage.ts';

const pairId = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);
const onPage = 'frotz-on-the-page';
const belowTopic = 'frotz-below-a-topic';

const raeAlone = '?rightView=closed';
const miaAlone = '?leftView=closed';

/** Everything that comes to a page: frames of its sockets, and answers. */
function listenTo(page: Page): () => Promise<string> {
  const heard: (string | Promise<string>)[] = [];
  page.on('websocket', (socket) => {
    const note = ({ payload }: { payload: string | Buffer }) => heard.push(payload.toString('latin1'));
    socket.on('framereceived', note);
    socket.on('framesent', note);
  });
  // Of the host page itself one answer never ends: it tells of messages.
  page.on('response', (answer) => {
    if (new URL(answer.url()).pathname.startsWith('/api/')) heard.push(answer.text().catch(() => ''));
  });
  return async () => (await Promise.all(heard)).join('\n');
}

/** All that this page keeps on its device, as text. */
async function keptBy(page: Page): Promise<string> {
  const kept = await Promise.all(page.frames().map((frame) => keptIn(frame).catch(() => '')));
  return kept.join('\n');
}

async function keptIn(frame: Frame): Promise<string> {
  return await frame.evaluate(async () => {
    const asText = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [{ ...localStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        found.push(await read(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(found, asText);
  });
}

async function ask(url: string, person: PersonKey, path: string): Promise<string> {
  const headers = { authorization: `Bearer ${await tokenOf(url, person)}` };
  return await (await fetch(`${url}/api/one-on-ones/${pairId}${path}`, { headers })).text();
}

describe('what one of the two notes for themselves', () => {
  test(
    'is on their second device, kept offline, and in nothing that comes to the other one',
    onStage(async ({ sandbox, host }) => {
      const [one, other] = [await host(raeAlone), await host(miaAlone)];
      const heard = listenTo(other.page);
      await other.page.reload();
      const { rae } = one;
      await Promise.all([rae.settle(), other.mia.settle()]);
      await rae.add('Scope');
      await soon(other.mia.titles, ['Scope']);

      const notes = rae.frame.getByRole('region', { name: 'My notes' });
      await notes.getByRole('button', { name: 'Write notes for yourself' }).click();
      const page = notes.getByRole('textbox', { name: 'My notes for this 1:1' });
      await page.and(rae.frame.locator('textarea:not([readonly])')).waitFor();
      await page.fill(onPage);
      await rae.topic('Scope').more.click();
      await rae.frame.getByRole('menuitem', { name: 'Note for me' }).click();
      const line = rae.frame.getByRole('textbox', { name: 'My note on “Scope”' });
      await line.fill(belowTopic);
      await notes.getByText('Saved', { exact: true }).waitFor();

      await one.page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
      await notes.getByText('Offline, kept here', { exact: true }).waitFor();
      await page.press('Control+End');
      await page.pressSequentially(' and offline');
      await one.page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
      await notes.getByText('Saved', { exact: true }).waitFor({ timeout: 60_000 });

      const second = await host(raeAlone);
      await second.rae.settle();
      const there = second.rae.frame.getByRole('region', { name: 'My notes' });
      await there.getByRole('button', { name: 'Write notes for yourself' }).click();
      const again = there.getByRole('textbox', { name: 'My notes for this 1:1' });
      await soon(() => again.inputValue(), `${onPage} and offline`);
      await second.rae.frame.getByRole('textbox', { name: 'My note on “Scope”' }).waitFor();

      await other.mia.frame.getByRole('tab', { name: 'History' }).click();
      await other.mia.frame.getByRole('searchbox').fill('frotz');
      await other.mia.frame
        .getByText(/Nothing/)
        .first()
        .waitFor();
      expect(await other.mia.frame.getByText('frotz').count()).toBe(0);
      expect(await ask(sandbox.url, 'rae', '/export?format=json')).toContain(onPage);
      expect(await ask(sandbox.url, 'rae', '/export?format=markdown')).toContain(belowTopic);
      const toMia = {
        heard: await heard(),
        kept: await keptBy(other.page),
        json: await ask(sandbox.url, 'mia', '/export?format=json'),
        markdown: await ask(sandbox.url, 'mia', '/export?format=markdown'),
        search: await ask(sandbox.url, 'mia', '/history/search?q=frotz'),
        history: await ask(sandbox.url, 'mia', '/history'),
        actions: await ask(sandbox.url, 'mia', '/action-items?zone=UTC'),
      };
      expect(toMia.heard).toContain('Scope');
      for (const [way, text] of Object.entries(toMia)) {
        expect([way, text.includes(onPage), text.includes(belowTopic)]).toEqual([way, false, false]);
      }
    }, lostConnection),
    180_000,
  );
});
