import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../setup/eventually.ts';
import { soon } from '../setup/soon.ts';
import type { Panel } from './panel.ts';
import { onStage } from './stage.ts';

/** In pages of their own, so that both can have the focus at once, as two people have. */
const raeAlone = '?rightView=closed';
const miaAlone = '?leftView=closed';

describe('two people side by side in one 1:1', () => {
  test(
    'both see the opening question first, and that the other is here',
    onStage(async ({ host }) => {
      const { rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      for (const panel of [rae, mia]) await panel.heading("What's on your mind?").waitFor();
      await rae.frame.getByText('Mia is here').waitFor();
      await mia.frame.getByText('Rae is here').waitFor();
      await rae.frame.getByText('Only you and Mia can read this').waitFor();
      await mia.frame.getByText('Only you and Rae can read this').waitFor();
    }),
  );

  test(
    'what one adds, answers, ticks, moves, removes and brings back, the other sees without a reload',
    onStage(async ({ host }) => {
      const { rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      for (const title of ['Scope of the redesign', 'My growth plan', 'Hiring']) await rae.add(title);
      await soon(mia.titles, ['Scope of the redesign', 'My growth plan', 'Hiring']);
      await mia.topic('Hiring').whole.getByText('Brought by Rae').waitFor();

      await mia.topic('Hiring').choose('moveUp');
      await soon(rae.titles, ['Scope of the redesign', 'Hiring', 'My growth plan']);
      await rae.topic('Scope of the redesign').tick.click();
      await soon(mia.titles, ['Hiring', 'My growth plan', 'Scope of the redesign']);
      expect(await mia.topic('Scope of the redesign').tick.isChecked()).toBe(true);

      await mia.topic('Hiring').choose('remove');
      await soon(rae.titles, ['My growth plan', 'Scope of the redesign']);
      await mia.frame.getByRole('button', { name: 'Undo', exact: true }).click();
      await soon(rae.titles, ['Hiring', 'My growth plan', 'Scope of the redesign']);

      await mia.ownAnswer.fill('Whether the launch slips.');
      await rae.frame.getByText('Whether the launch slips.').waitFor();
      await rae.topic('Hiring').title.fill('Hiring a researcher');
      await soon(mia.titles, ['Hiring a researcher', 'My growth plan', 'Scope of the redesign']);
      await Promise.all([rae.saved(), mia.saved()]);
    }),
  );

  test(
    'a topic dragged by its grip stands at its new place on both screens',
    onStage(async ({ host }) => {
      const { page, rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      for (const title of ['One', 'Two', 'Three']) await rae.add(title);
      await soon(rae.titles, ['One', 'Two', 'Three']);
      await dragBelow(page, rae, 'One', 'Three');
      await soon(mia.titles, ['Two', 'Three', 'One']);
    }),
  );

  test(
    'the purpose that one chooses is shown to the other',
    onStage(async ({ host }) => {
      const { rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      await rae.add('Release blocked by the audit');
      await rae.topic('Release blocked by the audit').purpose.click();
      await rae.frame.getByRole('menuitemradio', { name: /^Blockers/ }).click();
      await mia.frame
        .getByRole('button', { name: 'Purpose of Release blocked by the audit: Blockers' })
        .waitFor();
    }),
  );

  test(
    'a newly chosen opening question is on both screens, with fresh answers beneath',
    onStage(async ({ host }) => {
      const { rae, mia } = await host();
      await Promise.all([rae.settle(), mia.settle()]);
      await rae.ownAnswer.fill('The old answer');
      await mia.frame.getByText('The old answer').waitFor();
      await mia.frame.getByRole('button', { name: 'Change the opening question' }).click();
      await mia.frame.getByRole('textbox', { name: 'Or in your own words' }).fill('What did you learn?');
      await mia.frame.getByRole('button', { name: 'Use this question' }).click();
      for (const panel of [rae, mia]) await panel.heading('What did you learn?').waitFor();
      await soon(() => rae.ownAnswer.inputValue(), '');
      await mia.frame.getByText('Rae has not answered yet').waitFor();
    }),
  );
});

describe('two people who write into one text at the same moment', () => {
  test(
    'find every character of both in it, and each keeps the cursor where it was',
    onStage(async ({ host }) => {
      const [one, other] = [await host(raeAlone), await host(miaAlone)];
      const [rae, mia] = [one.rae, other.mia];
      await Promise.all([rae.settle(), mia.settle()]);
      await rae.add('Notes');
      const raesNotes = await rae.topic('Notes').openNotes();
      await raesNotes.fill('Rae: \nMia: ');
      await mia.topic('Notes').notes.waitFor();
      await soon(() => mia.topic('Notes').notes.inputValue(), 'Rae: \nMia: ');

      const [raes, mias] = ['the quick brown fox jumps over it ', 'while a lazy dog sleeps all along '];
      await raesNotes.press('Control+Home');
      await raesNotes.press('End');
      await mia.topic('Notes').notes.press('Control+End');
      await Promise.all([
        one.page.keyboard.type(raes.repeat(3), { delay: 15 }),
        other.page.keyboard.type(mias.repeat(3), { delay: 15 }),
      ]);
      const whole = `Rae: ${raes.repeat(3)}\nMia: ${mias.repeat(3)}`;
      await soon(() => raesNotes.inputValue(), whole);
      await soon(() => mia.topic('Notes').notes.inputValue(), whole);
      await Promise.all([rae.saved(), mia.saved()]);
    }),
  );

  test(
    'may even write at the same place: nothing is lost and both read the same',
    onStage(async ({ host }) => {
      const [one, other] = [await host(raeAlone), await host(miaAlone)];
      await Promise.all([one.rae.settle(), other.mia.settle()]);
      await one.rae.add('Notes');
      await one.rae.topic('Notes').openNotes();
      await other.mia.topic('Notes').openNotes();
      await Promise.all([
        one.page.keyboard.type('r'.repeat(80), { delay: 10 }),
        other.page.keyboard.type('m'.repeat(80), { delay: 10 }),
      ]);
      const read = async (panel: Panel) => await panel.topic('Notes').notes.inputValue();
      const text = await eventually('both read the same 160 characters', async () => {
        const [raes, mias] = [await read(one.rae), await read(other.mia)];
        return raes.length === 160 && raes === mias && raes;
      });
      expect([...text].sort().join('')).toBe('m'.repeat(80) + 'r'.repeat(80));
    }),
  );
});

test(
  'the panel follows the theme of Teams, each person in their own',
  onStage(async ({ host }) => {
    const { page, rae, mia } = await host('?leftTheme=default&rightTheme=default');
    await Promise.all([rae.settle(), mia.settle()]);
    const light = await coloursOf(rae);
    const seen = new Set([light]);
    const themes = page.getByRole('group', { name: 'Theme of Rae’s Teams' });
    for (const theme of ['High contrast', 'Dark']) {
      await themes.getByRole('button', { name: theme }).click();
      seen.add(await eventually(`colours of ${theme}`, async () => newIn(seen, await coloursOf(rae))));
    }
    await themes.getByRole('button', { name: 'Light' }).click();
    await soon(() => coloursOf(rae), light);
    expect(await coloursOf(mia)).toBe(light);
  }),
);

/** What a theme changes about a field. */
async function coloursOf(panel: Panel): Promise<string> {
  return await panel.ownAnswer.evaluate((field) => {
    const { color, backgroundColor, borderColor } = getComputedStyle(field);
    return [color, backgroundColor, borderColor].join(' / ');
  });
}

function newIn(seen: ReadonlySet<string>, colours: string): string | null {
  return seen.has(colours) ? null : colours;
}

async function dragBelow(page: Page, panel: Panel, title: string, target: string): Promise<void> {
  // A grip is for the pointer alone, so it has no role; the keyboard has Alt+arrows and the menu.
  const from = await panel.topic(title).whole.locator('[data-grip]').boundingBox();
  const to = await panel.topic(target).whole.boundingBox();
  if (from === null || to === null) throw new Error('Not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + to.height / 2, { steps: 5 });
  await page.mouse.move(to.x + 20, to.y + to.height - 3, { steps: 3 });
  await page.mouse.up();
}
