import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { people } from '../../sandbox/world/world.ts';
import { soon } from '../setup/soon.ts';
import { resizeFrame } from './panelSize.ts';
import { onStage } from './stage.ts';

/** The side panel of Teams, CSS pixels. */
const panelSize = { width: 280, height: 620 };

/** Presses of Tab from the panel's first control to the box for topics. */
const maxTabs = 6;

describe('A pair of nine weeks opens the side panel at 280 x 620', () => {
  test(
    'and sees three topics, the next promise and the meeting without scrolling',
    onStage(
      async ({ host }) => {
        const { page, rae } = await host('?rightView=closed');
        await rae.settle();
        await rae.add('Scope');
        await rae.saved();
        await atPanelSize(page);
        const { frame } = rae;
        const topics = frame.getByRole('listitem', { name: /^Topic: / });
        const promise = frame.getByRole('button', { name: /^Action items/ });
        await promise.waitFor();
        // What sticks to the edges covers what is beneath: a topic is seen between the two.
        const line = frame.getByRole('region', { name: 'When you meet' });
        const [above, below] = [await placeOf(line), await placeOf(frame.locator('.at-hand').first())];
        const shown = await Promise.all((await topics.all()).slice(0, 3).map(placeOf));
        expect(shown.map(({ top, bottom }) => top >= above.bottom && bottom <= below.top)).toEqual([
          true,
          true,
          true,
        ]);
        expect((await placeOf(promise)).bottom).toBeLessThanOrEqual(panelSize.height);
        await frame.getByText(/^Next: /).waitFor();
        // Nine weeks in, nobody is welcomed any more.
        expect(await frame.getByRole('heading', { name: 'Welcome to your 1:1' }).count()).toBe(0);

        // In the meeting the line says so, wraps up, and does not speak of the next one.
        await frame.getByRole('button', { name: 'Start the meeting' }).click();
        await frame.getByText('You are in your meeting.').waitFor();
        expect(await frame.getByText(/^Next: /).count()).toBe(0);
        expect((await placeOf(frame.getByRole('button', { name: 'Wrap up' }))).bottom).toBeLessThan(150);
        expect(await scrolled(page)).toBe(0);
      },
      undefined,
      { withPast: true },
    ),
  );

  test(
    `reaches the box for topics with ${maxTabs} presses of Tab, and with N from anywhere`,
    onStage(
      async ({ host }) => {
        const { page, rae } = await host('?rightView=closed');
        await rae.settle();
        const { frame } = rae;
        await frame.getByRole('button', { name: 'Keyboard' }).waitFor();
        await page.getByTitle(`Opener for ${people.rae.name}`).focus();
        let presses = 0;
        while (!(await isFocused(rae.addBox)) && presses <= maxTabs) {
          await page.keyboard.press('Tab');
          presses += 1;
        }
        expect(presses).toBeLessThanOrEqual(maxTabs);

        await page.keyboard.press('Tab');
        await page.keyboard.press('n');
        await soon(() => isFocused(rae.addBox), true);
      },
      undefined,
      { withPast: true },
    ),
  );

  test(
    'finds the question in a line once both have answered, and it opens again',
    onStage(
      async ({ host }) => {
        const { page, rae, mia } = await host();
        await rae.settle();
        await mia.settle();
        await rae.ownAnswer.fill('A calm launch');
        await mia.ownAnswer.fill('The hiring plan');
        await rae.saved();
        await mia.saved();
        await page.reload();
        await atPanelSize(page);
        const both = rae.frame.getByRole('button', { name: /A calm launch/ });
        await both.waitFor();
        const question = await placeOf(rae.frame.getByRole('region', { name: "What's on your mind?" }));
        expect(question.bottom - question.top).toBeLessThanOrEqual(72);
        await both.click();
        await rae.ownAnswer.waitFor();
      },
      undefined,
      { withPast: true },
    ),
  );
});

/** Makes Rae's panel as large as Teams makes it, at the top of the page around it. */
async function atPanelSize(page: Page): Promise<void> {
  const title = `Opener for ${people.rae.name}`;
  await resizeFrame(page, title, panelSize);
  await page
    .getByTitle(title, { exact: true })
    .contentFrame()
    .locator('body')
    .evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.scrollTo(0, 0);
    });
}

/** Where something is in its panel, CSS pixels from the top of what is seen. */
async function placeOf(target: Locator): Promise<{ top: number; bottom: number }> {
  return await target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
}

async function scrolled(page: Page): Promise<number> {
  const frame = page.getByTitle(`Opener for ${people.rae.name}`, { exact: true }).contentFrame();
  return await frame.locator('body').evaluate(() => window.scrollY);
}

async function isFocused(target: Locator): Promise<boolean> {
  return await target.evaluate((element) => element === element.ownerDocument.activeElement);
}
