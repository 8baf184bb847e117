import type { FrameLocator, Page } from 'playwright-core';
import type { LaterStrings } from '../../src/locales/en/later.ts';
import type { TabStrings } from '../../src/locales/en/panel.ts';

/** What a panel says in a language, which is also how its parts are found. */
export type PanelStrings = { panel: TabStrings; later: LaterStrings };

type Check = (state: string) => Promise<void>;

/** The main screens of Rae's panel, one after the other, found by the words of whatever language it speaks. */
export async function tellStory(page: Page, { panel, later }: PanelStrings, check: Check): Promise<void> {
  const frame = page.getByTitle('Opener for Rae Okafor', { exact: true }).contentFrame();
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const close = (name: string) =>
    frame.getByRole('dialog').getByRole('button', { name, exact: true }).first();
  const { lower, cadence, history, connections } = later;

  const addBox = frame.getByRole('textbox', { name: panel.agenda.addLabel, exact: true });
  await addBox.and(frame.locator(':enabled')).waitFor();
  await button(lower.firstRun.dismiss).waitFor();
  await check('the welcome');
  await button(lower.firstRun.dismiss).click();
  for (const title of ['Alpha', 'Beta']) {
    await addBox.fill(title);
    await addBox.press('Enter');
    await frame.getByRole('listitem', { name: panel.item.label(title), exact: true }).waitFor();
  }
  await frame.getByRole('textbox', { name: panel.answers.yours, exact: true }).fill('Gamma');
  const action = frame.getByRole('textbox', { name: lower.actions.add, exact: true });
  await action.fill('Delta');
  await action.press('Enter');
  await frame.getByRole('listitem', { name: lower.actions.label('Delta'), exact: true }).waitFor();
  await frame.getByText(panel.header.saved, { exact: true }).waitFor();
  await check('an agenda');

  await frame.getByRole('button', { name: panel.item.purposeOf('Alpha', panel.purposeNone) }).click();
  await frame.getByRole('menu').waitFor();
  await check('the choice of a purpose');
  await page.keyboard.press('Escape');
  await button(panel.item.more('Alpha')).click();
  await frame.getByRole('menuitem', { name: lower.item.remove }).waitFor();
  await check('the menu of a topic');
  await frame.getByRole('menuitem', { name: lower.item.remove }).click();
  await frame.getByText(panel.undo.removed('Alpha'), { exact: true }).waitFor();
  await check('a topic removed');

  await button(panel.question.changeLabel).click();
  await frame.getByRole('button', { name: lower.question.offers[1] ?? '', exact: true }).waitFor();
  await check('the change of the question');
  await close(panel.cancel).click();
  await button(panel.privacy.explain).click();
  await frame.getByText(lower.privacy.storeTitle, { exact: true }).waitFor();
  await check('who can read it');
  await close(panel.close).click();
  await button(panel.connections).click();
  await frame.getByText(connections.intro, { exact: true }).waitFor();
  await check('connections');
  await close(panel.close).click();

  await openMenu(frame, panel, cadence.menu.set);
  await frame.getByText(cadence.form.title, { exact: true }).waitFor();
  await check('when they meet');
  await close(panel.cancel).click();
  await openMenu(frame, panel, cadence.menu.reminders);
  await frame.getByRole('combobox', { name: cadence.reminders.language }).waitFor();
  await check('reminders');
  await close(panel.close).click();

  await frame.getByRole('checkbox', { name: panel.item.discuss('Beta'), exact: true }).click();
  await button(lower.meeting.wrapUp).click();
  await frame.getByText(lower.meeting.steps.promises, { exact: true }).waitFor();
  await check('the wrap-up, first step');
  await close(lower.meeting.next).click();
  await frame.getByText(lower.meeting.steps.keep, { exact: true }).waitFor();
  await check('the wrap-up, second step');
  await close(lower.meeting.next).click();
  await frame.getByText(lower.meeting.wellSpent, { exact: true }).waitFor();
  await check('the wrap-up, last step');
  await frame
    .getByRole('dialog')
    .getByRole('button', { name: lower.meeting.wellSpentAnswers.yes, exact: true })
    .click();
  await close(lower.meeting.finish).click();
  await frame.getByText(lower.meeting.filedItems(1)).first().waitFor();
  await check('a meeting on record');

  await frame.getByRole('tab', { name: panel.sections.history, exact: true }).click();
  await frame.getByText(history.beginning, { exact: true }).waitFor();
  for (const title of [history.timeline, history.overview, history.export]) {
    await frame.getByRole('heading', { name: title, exact: true }).click();
  }
  await frame.getByRole('table', { name: history.perMonth }).or(frame.getByText(history.noFigures)).waitFor();
  await check('the history');
  await frame.getByRole('tab', { name: panel.sections.agenda, exact: true }).click();
  await page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
  await frame.getByText(panel.header.offline, { exact: true }).waitFor();
  await check('offline');
}

async function openMenu(frame: FrameLocator, panel: TabStrings, entry: string): Promise<void> {
  await frame.getByRole('button', { name: panel.next.more }).click();
  await frame.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** All that a page says to somebody who sees it, and to somebody who hears it. */
export async function textOf(frame: FrameLocator): Promise<string> {
  return await frame.locator('html').evaluate((html) => {
    const spoken = [...html.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [(html as HTMLElement).innerText, ...spoken.filter((text) => text !== '')].join('\n');
  });
}
