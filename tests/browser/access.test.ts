import { describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { openOneOnOne, tokenOf } from '../setup/pairInSandbox.ts';
import { type Expected, onStage } from './stage.ts';

const pairId = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);

/** Chromium reports every refused request on the console. */
const refused: Expected = (text, url) => /status of 40[49]/.test(text) && url.includes('/api/one-on-ones');

describe('a colleague who is not one of the two', () => {
  test(
    'sees that this 1:1 is not hers to read, and nothing of it',
    onStage(async ({ sandbox, host }) => {
      expect((await openOneOnOne(sandbox.url, 'rae')).status).toBe(200);
      const { page } = await host('?meeting=rae-mia&left=rae&right=ines');
      const panel = page.getByTitle('Opener for Ines Haddad').contentFrame();
      await panel.getByRole('heading', { name: 'This 1:1 is not yours to read' }).waitFor();
      expect(await panel.getByRole('textbox').count()).toBe(0);
      expect(await panel.getByText('Mia').count()).toBe(0);
    }, refused),
  );

  test(
    'gets a 404 on every route, whether the 1:1 exists or not',
    onStage(async ({ sandbox }) => {
      const ask = async (method: string, path: string, body?: unknown) => {
        const answer = await fetch(`${sandbox.url}/api/one-on-ones/${path}`, {
          method,
          headers: {
            authorization: `Bearer ${await tokenOf(sandbox.url, 'ines')}`,
            'content-type': 'application/json',
            'if-match': '*',
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return { status: answer.status, body: await answer.text() };
      };
      const routes = async () => [
        await ask('GET', pairId),
        await ask('PUT', `${pairId}/opening-question`, { text: 'Mine?' }),
        await ask('PUT', `${pairId}/manager`, { personId: people.rae.id }),
      ];
      const before = await routes();
      expect(before.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect((await openOneOnOne(sandbox.url, 'rae')).status).toBe(200);
      expect(await routes()).toEqual(before);
      expect((await openOneOnOne(sandbox.url, 'ines')).status).toBe(404);
    }),
  );
});

test(
  'a meeting of three is told that Opener is for two',
  onStage(async ({ host }) => {
    const { rae, mia } = await host('?meeting=design-sync');
    for (const panel of [rae, mia]) await panel.heading('Opener is for two').waitFor();
    expect(await rae.frame.getByRole('textbox').count()).toBe(0);
  }, refused),
);

test(
  'outside of Teams a page says where to go',
  onStage(async ({ sandbox, host }) => {
    const { page } = await host();
    await page.goto(`${sandbox.url}/tab/`);
    await page.getByRole('heading', { name: 'Opener lives in Teams' }).waitFor({ timeout: 20_000 });
  }),
);
