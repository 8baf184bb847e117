import { raesPanel, story } from './story.ts';

/** The dialogs of the panel, and the menu of the next meeting. */
export const dialogsStory = story({
  name: 'dialogs',
  states: [
    'who can read it',
    'deletion asked',
    'leaving asked',
    'connections',
    'question',
    'keyboard',
    'cadence',
    'next menu',
    'next one',
    'called off',
    'reminders',
  ],
  now: '2026-11-30T11:00:00.000Z',
  play: async ({ host, words: { panel, later }, show }) => {
    const opened = await host('rightView=closed');
    const { rae } = opened;
    const { frame } = rae;
    const { lower, cadence, connections, deletion } = later;
    const seen = raesPanel(opened);
    const dialog = frame.getByRole('dialog');
    const inDialog = (name: string) => dialog.getByRole('button', { name, exact: true }).first();
    const leave = async (name: string) => {
      await inDialog(name).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await rae.settle();

    await rae.button(panel.privacy.explain).click();
    await frame.getByText(lower.privacy.storeTitle, { exact: true }).waitFor();
    await show('who can read it', seen);
    await dialog.getByText(deletion.ask.oneOnOne, { exact: true }).click();
    await frame.getByText(deletion.goes.oneOnOne, { exact: true }).waitFor();
    await show('deletion asked', seen);
    await inDialog(panel.cancel).click();
    await inDialog(deletion.leave.open).click();
    await frame.getByText(deletion.leave.text, { exact: true }).waitFor();
    await show('leaving asked', seen);
    await leave(panel.close);

    await rae.button(panel.connections).click();
    await inDialog(connections.turnOn(connections.features.calendar.name)).click();
    await inDialog(connections.goOn).waitFor();
    await show('connections', seen);
    await leave(panel.close);
    await rae.button(panel.question.changeLabel).click();
    await inDialog(lower.question.choose).click();
    await frame.getByText(panel.limit.empty, { exact: true }).waitFor();
    await show('question', seen);
    await leave(panel.cancel);
    await rae.button(lower.keys.title).click();
    await dialog.getByText(lower.keys.letters, { exact: true }).waitFor();
    await show('keyboard', seen);
    await leave(panel.close);

    const fromMenu = async (entry: string, title: string) => {
      await rae.button(panel.next.more).press('Enter');
      await frame.getByRole('menuitem', { name: entry, exact: true }).press('Enter');
      await dialog.getByRole('heading', { name: title, exact: true }).waitFor();
    };
    await rae.button(panel.next.set).press('Enter');
    await frame.getByLabel(cadence.form.repeats).selectOption({ label: cadence.form.repeat.weeks });
    await frame.getByLabel(cadence.form.weeks).fill('0');
    await inDialog(cadence.form.save).press('Enter');
    await frame.getByText(cadence.form.faults.weeks, { exact: true }).waitFor();
    await show('cadence', seen);
    await frame.getByLabel(cadence.form.weeks).fill('4');
    await inDialog(cadence.form.save).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await rae.button(panel.next.set).waitFor({ state: 'detached' });
    await rae.button(panel.next.more).press('Enter');
    await frame.getByRole('menuitem', { name: cadence.menu.nextOne, exact: true }).waitFor();
    await show('next menu', seen);
    await frame.getByRole('menuitem', { name: cadence.menu.nextOne, exact: true }).press('Enter');
    await dialog.getByRole('heading', { name: cadence.one.title, exact: true }).waitFor();
    await show('next one', seen);
    await inDialog(cadence.one.callOff).press('Enter');
    await rae.button(panel.undo.undo).first().waitFor();
    await show('called off', seen);
    await fromMenu(cadence.menu.reminders, cadence.reminders.title);
    await inDialog(cadence.reminders.save).press('Enter');
    await dialog.getByText(cadence.reminders.saved, { exact: true }).waitFor();
    await show('reminders', seen);
  },
});
