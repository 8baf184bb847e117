import { raesPanel, story } from './story.ts';

/** A pair of nine weeks: their panel, their history, and Rae's page of all of her 1:1s. */
export const pastStory = story({
  name: 'past',
  states: [
    'panel of nine weeks',
    'history',
    'timeline',
    'at a glance',
    'export',
    'search with hits',
    'search without hits',
    'meeting to be deleted',
    'deletion pending',
    'chat tab, agenda',
    'chat tab, history',
    'personal app',
    'reminders in the personal app',
    'my action items',
    'leaving in the personal app',
  ],
  withPast: true,
  now: '2026-11-30T11:00:00.000Z',
  play: async ({ host, words: { panel, later }, show }) => {
    const { lower, history, deletion, personal, cadence } = later;
    const opened = await host('rightView=closed');
    const { rae } = opened;
    const { frame } = rae;
    const seen = raesPanel(opened);
    await rae.settle();
    await frame.getByRole('heading', { name: lower.actions.title }).waitFor();
    await show('panel of nine weeks', seen);

    const part = (name: string) => frame.getByRole('heading', { name, exact: true });
    const tab = (name: string) => frame.getByRole('tab', { name, exact: true });
    await tab(panel.sections.history).click();
    await frame.getByText(history.beginning, { exact: true }).waitFor();
    await show('history', seen);
    await part(history.timeline).click();
    await frame.getByText(history.timelineQuestion).first().waitFor({ state: 'attached' });
    await show('timeline', seen);
    await part(history.timeline).click();
    await part(history.overview).click();
    await frame.getByRole('table', { name: history.perMonth }).waitFor();
    await show('at a glance', seen);
    await part(history.overview).click();
    await part(history.export).click();
    await frame.getByText(history.exportMarkdown, { exact: true }).waitFor();
    await show('export', seen);
    await part(history.export).click();
    const search = frame.getByRole('searchbox');
    await search.fill('legal');
    await frame.locator('mark').first().waitFor();
    await show('search with hits', seen);
    await search.fill('xyzzy');
    await frame.getByText(history.searchedAll, { exact: true }).waitFor();
    await show('search without hits', seen);
    await search.fill('');
    await frame.getByText(history.beginning, { exact: true }).waitFor();
    await frame.getByText(deletion.ask.meeting, { exact: true }).first().click();
    const sure = rae.button(deletion.confirm);
    await sure.waitFor();
    await show('meeting to be deleted', seen);
    await sure.click();
    await rae.button(deletion.keep).waitFor();
    await show('deletion pending', seen);
    await opened.context.close();

    const wide = await host('leftView=content&rightView=closed');
    const inTab = wide.rae;
    await inTab.settle();
    await inTab.frame.getByRole('heading', { name: lower.actions.title }).waitFor();
    await show('chat tab, agenda', raesPanel(wide));
    await inTab.frame.getByRole('tab', { name: panel.sections.history, exact: true }).click();
    await inTab.frame.getByText(history.beginning, { exact: true }).waitFor();
    await show('chat tab, history', raesPanel(wide));
    await wide.context.close();

    const app = await host('leftView=personal&rightView=closed');
    const title = 'My 1:1s of Rae Okafor';
    const mine = app.page.getByTitle(title, { exact: true }).contentFrame();
    const own = { host: app, owner: 'Rae', title } as const;
    await mine.getByRole('heading', { name: 'Tom Alvarez' }).waitFor();
    await show('personal app', own);
    await mine.getByRole('button', { name: personal.remindersOf('Mia Lindqvist'), exact: true }).click();
    await mine.getByRole('combobox', { name: cadence.reminders.language }).waitFor();
    await show('reminders in the personal app', own);
    await mine.getByRole('dialog').getByRole('button', { name: panel.close, exact: true }).click();
    await mine.getByRole('dialog').waitFor({ state: 'detached' });
    const page = (name: string) => mine.getByRole('tab', { name, exact: true });
    await page(personal.pages.actions).click();
    await mine.getByRole('heading', { name: personal.overdueTitle }).waitFor();
    await show('my action items', own);
    await page(personal.pages.privacy).click();
    await mine.getByRole('button', { name: deletion.leave.open, exact: true }).click();
    await mine.getByText(deletion.leave.text, { exact: true }).waitFor();
    await show('leaving in the personal app', own);
  },
});
