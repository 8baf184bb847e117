import { raesPanel, story } from './story.ts';

/** From the first run to a full agenda, and what is done to a topic. */
export const agendaStory = story({
  name: 'agenda',
  states: [
    'first run',
    'empty',
    'purpose',
    'topic menu',
    'topic removed',
    'full',
    'title too long',
    'asks for status',
    'pasted list',
    'offered questions',
    'private notes',
    'offline',
  ],
  now: '2026-11-30T11:00:00.000Z',
  play: async ({ host, words: { panel, later }, show }) => {
    const opened = await host('rightView=closed');
    const { page, rae } = opened;
    const { frame } = rae;
    const { lower, notes } = later;
    const seen = raesPanel(opened);
    const dialog = frame.getByRole('dialog');
    const closing = dialog.getByRole('button', { name: panel.close, exact: true }).first();

    await rae.addBox.and(frame.locator(':enabled')).waitFor();
    await rae.button(lower.firstRun.dismiss).waitFor();
    await show('first run', seen);
    await rae.settle();
    await show('empty', seen);

    for (const title of ['One', 'Two', 'Three', `Superlong${'x'.repeat(80)}`]) await rae.add(title);
    await rae.ownAnswer.fill('An answer');
    await rae.topic('Two').tick.click();
    const action = frame.getByRole('textbox', { name: lower.actions.add, exact: true });
    for (const title of ['send the deck', 'book a room for the offsite and tell everybody who comes']) {
      await action.fill(title);
      await action.press('Enter');
      await frame.getByRole('listitem', { name: lower.actions.label(title), exact: true }).waitFor();
    }
    await rae.topic('One').purpose.click();
    const priorities = frame.getByRole('menuitemradio', { name: panel.itemWords.purposes.priorities.name });
    await priorities.waitFor();
    await show('purpose', seen);
    await priorities.click();
    await rae.topic('Three').more.click();
    const remove = frame.getByRole('menuitem', { name: lower.item.remove, exact: true });
    await remove.waitFor();
    await show('topic menu', seen);
    await remove.click();
    await rae.button(panel.undo.undo).first().waitFor();
    await show('topic removed', seen);
    const dismissing = rae.button(panel.undo.dismiss).first();
    while (await dismissing.isVisible()) await dismissing.click();
    // A menu that lies over a field makes it a small target.
    await rae.topic('One').openNotes();
    await rae.topic('One').notes.fill('Some notes');
    await rae.saved();
    await show('full', seen);

    await rae.addBox.fill('x'.repeat(305));
    await frame.getByText(panel.limit.over(5), { exact: true }).waitFor();
    await show('title too long', seen);
    await rae.addBox.fill('Status of the migration?');
    await frame.getByText(lower.hints.asksForStatus).waitFor();
    await show('asks for status', seen);
    await rae.addBox.fill('');
    await rae.addBox.evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ['The offsite', 'Budget', 'Feedback on drafts'].join('\n'));
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const asOne = rae.button(lower.pasted.asOne);
    await asOne.waitFor();
    await show('pasted list', seen);
    await asOne.click();
    await rae.addBox.fill('');
    await rae.button(panel.agenda.needQuestion).click();
    await dialog.getByRole('heading', { name: panel.itemWords.purposes.success.name }).waitFor();
    await show('offered questions', seen);
    await closing.click();
    await dialog.waitFor({ state: 'detached' });

    await rae.button(notes.begin).click();
    const own = frame.getByRole('textbox', { name: notes.page, exact: true });
    await own.and(frame.locator('textarea:not([readonly])')).waitFor();
    await own.fill('Ask for the training budget\nSay thanks for the review');
    await rae.topic('One').more.click();
    await frame.getByRole('menuitem', { name: notes.forTopic, exact: true }).click();
    await frame.getByRole('textbox', { name: notes.lineOf('One'), exact: true }).fill('Be short about it');
    await frame.getByText(notes.lines, { exact: true }).click();
    await rae.saved();
    await show('private notes', seen);

    await page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
    await frame.getByText(panel.header.offline, { exact: true }).first().waitFor();
    await show('offline', seen);
  },
});
