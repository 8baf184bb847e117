import AxeBuilder from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * What axe-core finds in the frame of this title must be nothing.
 * @param state what the frame shows, to be named in a failure
 */
export async function expectAccessible(page: Page, title: string, state: string): Promise<void> {
  const frame = `iframe[title="${title}"]`;
  const { violations, passes } = await new AxeBuilder({ page })
    .include([frame, 'html'])
    // Fluent's focus traps: empty and invisible, seen by nobody.
    .exclude([frame, '[data-tabster-dummy]'])
    // Fluent draws dialogs and menus at the end of the body, outside of every landmark.
    .disableRules(['region'])
    .analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }));
  expect({ state, found }).toEqual({ state, found: [] });
  expect(passes.length).toBeGreaterThan(5);
}
