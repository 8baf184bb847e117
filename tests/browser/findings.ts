import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';

/** What is wrong with the frame of this title, for people who do not see it and for those who do. */
export async function findings(page: Page, title: string): Promise<string[]> {
  return [...(await axeFindings(page, title)), ...(await sidewaysFindings(page, title))];
}

/** What axe-core finds in the frame of this title: a line for each rule that is broken, with the elements. */
async function axeFindings(page: Page, title: string): Promise<string[]> {
  const frame = `iframe[title="${title}"]`;
  await bringAxe(page);
  const { violations, passes } = await new AxeBuilder({ page, axeSource: 'void 0' })
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

const prepared = new WeakSet<BrowserContext>();

/**
 * AxeBuilder gives a frame one second to take axe in, and silently passes over it when the machine is busy. So it is
 * there before; also in the blank page in which AxeBuilder puts the results together.
 */
async function bringAxe(page: Page): Promise<void> {
  const builder = new AxeBuilder({ page });
  // Private in its types only: the text of axe-core itself.
  const source: string = builder['script']();
  const context = page.context();
  if (!prepared.has(context)) {
    prepared.add(context);
    await context.addInitScript({ content: `if (location.href === 'about:blank') { ${source} }` });
  }
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  }
}

/** Whether the frame of this title must be scrolled sideways, which a panel of 280 pixels never may. */
async function sidewaysFindings(page: Page, title: string): Promise<string[]> {
  const document = page.getByTitle(title, { exact: true }).contentFrame().locator('html');
  const { content, frame } = await document.evaluate((html) => ({
    content: html.scrollWidth,
    frame: html.clientWidth,
  }));
  return content > frame ? [`${content} px wide in a frame of ${frame} px`] : [];
}
