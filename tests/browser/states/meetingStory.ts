import { raesPanel, story } from './story.ts';

const chatStart = '2026-12-01T08:58:00.000Z';

/** A meeting from its start over the wrap-up to its undo, and what the page around it shows. */
export const meetingStory = story({
  name: 'meeting',
  states: [
    'start dialog',
    'answered in the start dialog',
    'running',
    'both answered',
    'closing',
    'wrap-up: promises',
    'wrap-up: keep',
    'wrap-up: agreed',
    'recorded',
    'undone',
    'call ended',
    'stage',
  ],
  now: chatStart,
  // A panel may ask once more for a record that is taken back at that moment.
  expected: (text, url) => /status of 404/.test(text) && url.includes('/meetings/held-'),
  play: async ({ sandbox, host, words: { panel, later }, show }) => {
    const { lower } = later;
    const { meeting } = lower;
    const clock = () => sandbox.current().clock;

    const before = await host('leftView=closed');
    await before.mia.settle();
    const earlier = before.mia.frame.getByRole('textbox', { name: 'Add an action item' });
    await earlier.fill('ask for the budget');
    await earlier.press('Enter');
    await before.mia.frame.getByRole('listitem', { name: 'Action item: ask for the budget' }).waitFor();
    await before.page.getByRole('button', { name: 'Start meeting' }).click();
    const title = 'Dialog of Opener for Rae Okafor';
    await before.page
      .getByTitle(title, { exact: true })
      .contentFrame()
      .getByRole('heading')
      .first()
      .waitFor();
    const dialogPage = before.page.getByTitle(title, { exact: true }).contentFrame();
    const answer = dialogPage.getByRole('button', { name: lower.answerNow, exact: true });
    await answer.waitFor();
    await show('start dialog', { host: before, owner: 'Rae', title });
    await answer.click();
    await dialogPage.getByRole('textbox', { name: panel.answers.yours, exact: true }).waitFor();
    await show('answered in the start dialog', { host: before, owner: 'Rae', title });

    const opened = await host('rightView=closed');
    const { page, rae } = opened;
    const { frame } = rae;
    const seen = raesPanel(opened);
    const dialog = frame.getByRole('dialog');
    const inDialog = (name: string) => dialog.getByRole('button', { name, exact: true });
    await rae.settle();
    await frame.locator('.meeting-moment').waitFor();
    await show('running', seen);

    for (const topic of ['Scope', 'Budget']) await rae.add(topic);
    await rae.topic('Scope').tick.click();
    const action = frame.getByRole('textbox', { name: lower.actions.add, exact: true });
    await action.fill('send the deck');
    await action.press('Enter');
    await rae.ownAnswer.fill('A calm launch');
    await before.mia.ownAnswer.fill('The hiring plan, and whom we ask first');
    await Promise.all([rae.saved(), before.mia.saved()]);
    await before.context.close();
    clock().set('2026-12-01T09:26:00.000Z');
    await page.reload();
    const both = frame.getByRole('button', { name: /A calm launch/ });
    await both.waitFor();
    await show('both answered', seen);
    await frame.locator('.meeting-moment[data-due=true]').waitFor();
    await show('closing', seen);

    await rae.button(meeting.wrapUp).click();
    await dialog.getByRole('heading', { name: meeting.steps.promises, exact: true }).waitFor();
    await dialog.getByText('ask for the budget').first().waitFor();
    await show('wrap-up: promises', seen);
    await inDialog(meeting.next).click();
    await dialog.getByRole('heading', { name: meeting.steps.keep, exact: true }).waitFor();
    await show('wrap-up: keep', seen);
    await inDialog(meeting.next).click();
    await dialog.getByRole('heading', { name: meeting.steps.agreed, exact: true }).waitFor();
    await inDialog(meeting.wellSpentAnswers.yes).click();
    await show('wrap-up: agreed', seen);
    await inDialog(meeting.finish).click();
    await dialog.waitFor({ state: 'detached' });
    // What was behind a dialog is given back a moment after it.
    await frame.locator('#root:not([aria-hidden=true])').waitFor();
    await frame.getByText(meeting.filedItems(1), { exact: true }).first().waitFor();
    await show('recorded', seen);
    await frame
      .getByRole('region', { name: meeting.title, exact: true })
      .getByRole('button', { name: meeting.undo, exact: true })
      .click();
    await rae.topic('Scope').whole.waitFor();
    await show('undone', seen);
    await page.getByRole('button', { name: 'End meeting' }).click();
    await frame.locator('.meeting-moment[data-due=true]').waitFor();
    await show('call ended', seen);

    const shared = await host('leftView=meetingStage&rightView=closed');
    const stage = 'Opener on the stage for Rae Okafor';
    await shared.page
      .getByTitle(stage, { exact: true })
      .contentFrame()
      .getByText(panel.stage.label)
      .waitFor();
    await show('stage', { host: shared, owner: 'Rae', title: stage });
  },
});
