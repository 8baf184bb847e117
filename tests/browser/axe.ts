import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe-core finds in the frame of this title: a line for each rule that is broken, with the elements. */
export async function axeFindings(page: Page, title: string): Promise<string[]> {
  const frame = `iframe[title="${title}"]`;
  const { violations, passes } = await new AxeBuilder({ page })
    .include([frame, 'html'])
    // Fluent's focus traps: empty and invisible, seen by nobody.
    .exclude([frame, '[data-tabster-dummy]'])
    // Fluent draws dialogs and menus at the end of the body, outside of every landmark.
    .disableRules(['region'])
    .analyze();
  if (passes.length < 5) throw new Error(`axe-core saw hardly anything in ${title}`);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.slice(1).join(' ')).join(', ')}`,
  );
}
