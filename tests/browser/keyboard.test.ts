import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { soon } from '../setup/soon.ts';
import { onStage } from './stage.ts';

test(
  'the whole panel is used by keyboard alone',
  onStage(async ({ host }) => {
    const { page, rae, mia } = await host();
    const { keyboard } = page;
    const { frame } = rae;
    await mia.settle();
    await rae.addBox.and(frame.locator(':enabled')).waitFor();
    await page.getByTitle('Opener for Rae Okafor').focus();

    // The welcome, with who manages whom.
    await tabTo(page, frame.getByRole('button', { name: 'I am', exact: true }));
    await keyboard.press('Enter');
    await frame.getByRole('button', { name: 'I am', exact: true, pressed: true }).waitFor();
    await tabTo(page, frame.getByRole('button', { name: 'Got it' }));
    await keyboard.press('Enter');
    await frame.getByRole('heading', { name: 'Welcome to your 1:1' }).waitFor({ state: 'detached' });

    // Who can read this: opens, closes with Escape, and the focus is where it was.
    const explain = frame.getByRole('button', { name: 'Who can read this' });
    await tabTo(page, explain);
    await keyboard.press('Enter');
    await frame.getByRole('dialog', { name: 'Between you two' }).waitFor();
    await keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await soon(() => isFocused(explain), true);

    // Another opening question.
    const change = frame.getByRole('button', { name: 'Change the opening question' });
    await tabTo(page, change);
    await keyboard.press('Enter');
    await tabTo(page, frame.getByRole('button', { name: 'What would make this week a good one?' }));
    await keyboard.press('Space');
    await tabTo(page, frame.getByRole('button', { name: 'Use this question' }));
    await keyboard.press('Enter');
    await rae.heading('What would make this week a good one?').waitFor();
    await mia.heading('What would make this week a good one?').waitFor();
    await soon(() => isFocused(change), true);

    // The answer, and three topics in one go.
    await tabTo(page, rae.ownAnswer, 'Shift+Tab');
    await keyboard.type('A calm launch.');
    await tabTo(page, rae.addBox);
    for (const title of ['One', 'Two', 'Three']) {
      await keyboard.type(title);
      await keyboard.press('Enter');
    }
    expect(await isFocused(rae.addBox)).toBe(true);
    await soon(mia.titles, ['One', 'Two', 'Three']);
    await mia.frame.getByText('A calm launch.').waitFor();

    // One stop for the topics, arrows between them. Reorder with Alt and an arrow; edit in place; a purpose; notes.
    const three = rae.topic('Three');
    await tabTo(page, rae.topic('One').whole);
    await arrowTo(page, three.whole);
    await keyboard.press('Alt+ArrowUp');
    await soon(mia.titles, ['One', 'Three', 'Two']);
    await soon(() => isFocused(three.whole), true);
    await keyboard.press('Enter');
    await soon(() => isFocused(three.title), true);
    await keyboard.press('End');
    await keyboard.type('!');
    await soon(mia.titles, ['One', 'Three!', 'Two']);
    await tabTo(page, rae.topic('Three!').purpose);
    await keyboard.press('Enter');
    await frame.getByRole('menuitemradio', { name: /^Blockers/ }).waitFor();
    await arrowTo(page, frame.getByRole('menuitemradio', { name: /^Blockers/ }));
    await keyboard.press('Enter');
    const blockers = frame.getByRole('button', { name: 'Purpose of Three!: Blockers' });
    await soon(() => isFocused(blockers), true);
    await tabTo(page, frame.getByRole('button', { name: 'Notes on Three!', exact: true }));
    await keyboard.press('Enter');
    await soon(() => isFocused(rae.topic('Three!').notes), true);
    await keyboard.type('First line');
    await soon(() => mia.topic('Three!').notes.inputValue(), 'First line');

    // Tick, remove, undo.
    await tabTo(page, rae.topic('Three!').tick, 'Shift+Tab');
    await keyboard.press('Space');
    await soon(mia.titles, ['One', 'Two', 'Three!']);
    await keyboard.press('Escape');
    await soon(() => isFocused(rae.topic('Three!').whole), true);
    await keyboard.press('k');
    await keyboard.press('ArrowUp');
    await soon(() => isFocused(rae.topic('One').whole), true);
    await keyboard.press('Enter');
    await tabTo(page, rae.topic('One').more);
    await keyboard.press('Enter');
    await frame.getByRole('menuitem', { name: 'Remove' }).waitFor();
    await arrowTo(page, frame.getByRole('menuitem', { name: 'Remove' }));
    await keyboard.press('Enter');
    await soon(mia.titles, ['Two', 'Three!']);
    await soon(() => isFocused(frame.getByRole('button', { name: 'Undo', exact: true })), true);
    await keyboard.press('Enter');
    await soon(mia.titles, ['One', 'Two', 'Three!']);
    await rae.saved();
  }),
);

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}: ${target}`);
}

async function arrowTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 10; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Not reached with ArrowDown: ${target}`);
}

async function isFocused(target: Locator): Promise<boolean> {
  return await target.evaluate((element) => element === element.ownerDocument.activeElement);
}
