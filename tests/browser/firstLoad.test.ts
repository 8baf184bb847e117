import { describe, expect, test } from '@jest/globals';
import { firstPaintOn, notePaints, scriptBytes } from './firstPaint.ts';
import { onStage } from './stage.ts';

/** What may be asked for before the agenda is painted; see docs/decisions/0048. */
const budget = { requests: 10, scriptBytes: 151_000 };

describe('the first load of the side panel', () => {
  test(
    'stays within its budget of requests and of script until the agenda is painted',
    onStage(async ({ host }) => {
      const { page, rae } = await host('?rightView=closed');
      await rae.settle();
      await rae.add('Scope');
      await rae.saved();
      await page.addInitScript(notePaints);
      await page.reload();
      const { requests } = await firstPaintOn(page);
      expect(requests.slice(budget.requests)).toEqual([]);
      expect(await scriptBytes(requests)).toBeLessThanOrEqual(budget.scriptBytes);
      // It was drawn from the answer: nothing else of the server was asked, and no connection opened.
      const paths = requests.map((url) => new URL(url).pathname);
      expect(paths.filter((path) => path.startsWith('/api/'))).toEqual(['/api/one-on-ones']);
      await rae.settle();
    }),
  );
});
