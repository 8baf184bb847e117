import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { chooseTheme, type Theme } from './themes.ts';

/** What is wrong with the frame of this title, for people who do not see it and for those who do. */
export async function findings(page: Page, title: string): Promise<string[]> {
  return [...(await axeFindings(page, title, allRules)), ...(await sidewaysFindings(page, title))];
}

/** The other themes: they change colours and nothing else. */
const otherThemes = ['dark', 'contrast'] as const;

/**
 * The same, and what is wrong with colours in the other themes. Leaves everything as it was: themes change while the
 * page is open, as in Teams, and the focus stays where it is.
 * @param owner first name of whose window it is
 */
export async function findingsInThemes(page: Page, title: string, owner: string): Promise<string[]> {
  const found = await findings(page, title);
  const frame = page.getByTitle(title, { exact: true }).contentFrame();
  const choose = async (theme: Theme) => {
    await chooseTheme(page, owner, theme);
    await frame.locator(`html[data-theme="${theme}"]`).waitFor();
  };
  for (const theme of otherThemes) {
    await choose(theme);
    found.push(...(await axeFindings(page, title, colourRules)).map((one) => `${theme}: ${one}`));
  }
  await choose('default');
  return found;
}

/**
 * Fluent draws dialogs and menus at the end of the body, outside of every landmark. What a page of its own must have
 * besides is not asked of one that Teams shows in a frame.
 */
const allRules = {
  rules: {
    // WCAG 2.2: 24 pixels, or as much room around it.
    'target-size': { enabled: true },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

// No style sheet is of another origin, and none needs to be fetched once more.
const colourRules = { runOnly: ['color-contrast', 'link-in-text-block'], preload: false };

/**
 * What axe-core finds in the frame of this title: a line for each rule that is broken, with the elements. It runs in
 * the frame itself: AxeBuilder gives a frame one second to answer, and silently passes over one that is busy.
 */
async function axeFindings(page: Page, title: string, rules: object): Promise<string[]> {
  const frame = await (await page.getByTitle(title, { exact: true }).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${title}`);
  if (!(await frame.evaluate('"axe" in window'))) {
    // biome-ignore lint/complexity/useLiteralKeys: the text of axe-core itself, private in its types only
    await frame.evaluate(new AxeBuilder({ page })['script']());
  }
  const { violations, passes } = await frame.evaluate<AxeResults>(`axe.run(
    // Fluent's focus traps: empty and invisible, seen by nobody.
    { include: [['html']], exclude: [['[data-tabster-dummy]']] },
    ${JSON.stringify({ ...rules, resultTypes: ['violations'] })},
  )`);
  // Of colours over a gradient, and where nothing is written, it cannot tell: only the whole look has to see much.
  if (rules === allRules && passes.length < 5) throw new Error(`axe-core saw hardly anything in ${title}`);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Whether the frame of this title must be scrolled sideways, which a panel of 280 pixels never may. */
export async function sidewaysFindings(page: Page, title: string): Promise<string[]> {
  const document = page.getByTitle(title, { exact: true }).contentFrame().locator('html');
  const { content, frame } = await document.evaluate((html) => ({
    content: html.scrollWidth,
    frame: html.clientWidth,
  }));
  return content > frame ? [`${content} px wide in a frame of ${frame} px`] : [];
}
