import { expect, test } from '@jest/globals';
import { onStage } from './stage.ts';

const question = "What's on your mind?";

test(
  'when the meeting starts, who has not opened Opener sees the question over the call, and a badge',
  onStage(async ({ host }) => {
    const { page, rae, mia: miasPanel } = await host();
    await rae.settle();
    const mia = page.getByRole('region', { name: /Mia/ });
    await mia.getByRole('button', { name: 'Opener', exact: true }).click();
    await page.getByTitle('Opener for Mia Lindqvist').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Start meeting' }).click();
    const dialog = page.getByTitle('Dialog of Opener for Mia Lindqvist').contentFrame();
    await dialog.getByRole('heading', { name: question }).waitFor();
    expect(await page.getByTitle('Dialog of Opener for Rae Okafor').count()).toBe(0);
    await mia.getByRole('button', { name: 'Close dialog' }).click();
    await mia.getByRole('button', { name: '1 unread Opener' }).click();
    await miasPanel.settle();
    await mia.getByRole('button', { name: 'Opener', exact: true }).waitFor();
  }),
);

test(
  'who is given an action item while Opener is closed reads so in the activity feed',
  onStage(async ({ host }) => {
    const { page, rae } = await host();
    await rae.settle();
    const mia = page.getByRole('region', { name: /Mia/ });
    await mia.getByRole('button', { name: 'Opener', exact: true }).click();
    await page.getByTitle('Opener for Mia Lindqvist').waitFor({ state: 'detached' });
    // The server hears of a panel that is gone a moment later.
    await rae.frame.getByText('Mia is not here').waitFor({ state: 'attached' });
    await rae.frame.getByRole('textbox', { name: 'Add an action item' }).fill('Mia sends the deck');
    await rae.frame.getByText('For Mia').waitFor();
    await rae.frame.getByRole('textbox', { name: 'Add an action item' }).press('Enter');
    await mia.getByText('Rae Okafor gave you an action item').waitFor();
    await mia.getByRole('button', { name: 'Dismiss the activity' }).click();
  }),
);

test(
  'the question is put on the stage of both',
  onStage(async ({ host }) => {
    const { page, rae } = await host();
    await rae.settle();
    await rae.frame.getByRole('button', { name: 'Show in the call' }).click();
    for (const name of ['Rae Okafor', 'Mia Lindqvist']) {
      const stage = page.getByTitle(`Opener on the stage for ${name}`).contentFrame();
      await stage.getByRole('heading', { name: question }).waitFor();
    }
  }),
);
