import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import type { FailureBody } from '../../src/contract/errors.ts';
import { lowerEn } from '../../src/locales/en/lower.ts';
import { findingsInThemes } from './findings.ts';
import { panelOf } from './panel.ts';
import { type Expected, onStage } from './stage.ts';

const raes = 'Opener for Rae Okafor';
const stageTitle = 'Opener on the stage for Rae Okafor';
const api = '**/api/one-on-ones';
const invalid: FailureBody = { error: { code: 'invalid', message: 'Made up by a test' } };

/** These tests let requests fail on purpose. */
const refused: Expected = (text, url) =>
  /status of (40[049]|503)/.test(text) && url.includes('/api/one-on-ones');

describe('axe-core finds nothing in any of the three themes', () => {
  test(
    'on the way from the first run to a full agenda',
    onStage(async ({ host }) => {
      const { page, rae } = await host('?rightView=settings');
      const found: Found = {};
      const check = async (state: string) => {
        found[state] = await findingsInThemes(page, raes, 'Rae');
      };
      await rae.addBox.and(rae.frame.locator(':enabled')).waitFor();
      await check('first run');
      await rae.settle();
      await check('empty agenda');
      for (const title of ['One', 'Two', 'Three', `Superlong${'x'.repeat(80)}`]) await rae.add(title);
      await rae.ownAnswer.fill('An answer');
      await rae.topic('One').openNotes();
      await rae.topic('One').notes.fill('Some notes');
      await rae.topic('Two').tick.click();
      await rae.topic('One').purpose.click();
      await rae.frame.getByRole('menuitemradio', { name: /^Priorities/ }).waitFor();
      await check('choice of a purpose');
      await rae.frame.getByRole('menuitemradio', { name: /^Priorities/ }).click();
      await rae.topic('Three').more.click();
      await rae.frame.getByRole('menuitem', { name: 'Remove' }).waitFor();
      await check('menu of a topic');
      await rae.frame.getByRole('menuitem', { name: 'Remove' }).click();
      await rae.frame.getByRole('button', { name: 'Undo', exact: true }).waitFor();
      await check('full agenda, one ticked, one just removed');
      await rae.addBox.fill('x'.repeat(305));
      await rae.frame.getByText('5 characters too many').waitFor();
      await check('a title that is too long');
      expect(found).toEqual(nothingIn(found));
    }),
  );

  test(
    'in the dialogs and offline',
    onStage(async ({ host }) => {
      const { page, rae } = await host('?rightView=settings');
      const found: Found = {};
      const check = async (state: string) => {
        found[state] = await findingsInThemes(page, raes, 'Rae');
      };
      await rae.settle();
      await rae.frame.getByRole('button', { name: 'Who can read this' }).click();
      await rae.frame.getByRole('dialog', { name: 'Between you two' }).waitFor();
      await check('who can read this');
      await rae.frame.getByRole('button', { name: 'Close', exact: true }).click();
      await rae.frame.getByRole('button', { name: 'Connections' }).click();
      await rae.frame.getByRole('button', { name: 'Connect: Calendar' }).click();
      await rae.frame.getByRole('button', { name: 'Continue to Microsoft' }).waitFor();
      await check('connections, Microsoft to be asked');
      await rae.frame.getByRole('button', { name: 'Close', exact: true }).click();
      await rae.frame.getByRole('button', { name: 'Change the opening question' }).click();
      await rae.frame.getByRole('button', { name: 'Use this question' }).click();
      await rae.frame.getByText('Write something first.').waitFor();
      await check('change of the question, nothing written');
      await rae.frame.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('switch', { name: 'Cut Rae’s network' }).click();
      await rae.frame.getByText('Offline, kept here', { exact: true }).waitFor();
      await check('offline');
      expect(found).toEqual(nothingIn(found));
    }),
  );

  test(
    'in when they meet and how they are reminded',
    onStage(async ({ host }) => {
      const { page, rae } = await host('?rightView=settings');
      const { frame } = rae;
      const found: Found = {};
      const check = async (state: string) => {
        found[state] = await findingsInThemes(page, raes, 'Rae');
      };
      const fromMenu = async (item: string, dialog: string) => {
        await frame.getByRole('button', { name: 'When you meet, and your reminders' }).press('Enter');
        await frame.getByRole('menuitem', { name: item }).press('Enter');
        await frame.getByRole('dialog', { name: dialog }).waitFor();
      };
      await rae.settle();
      await frame.getByRole('button', { name: 'Set when you meet' }).press('Enter');
      await frame.getByRole('dialog', { name: 'When do you meet?' }).waitFor();
      await frame.getByLabel('Repeats').selectOption('Every few weeks');
      await frame.getByLabel('Weeks from one to the next').fill('0');
      await frame.getByRole('button', { name: 'Save' }).press('Enter');
      await frame.getByText('Choose a number of weeks from 1 to 52.').waitFor();
      await check('a cadence with a fault');
      await frame.getByLabel('Weeks from one to the next').fill('4');
      await frame.getByRole('button', { name: 'Save' }).press('Enter');
      await frame.getByText(/^Next: /).waitFor();
      await fromMenu('Reschedule or skip', 'Your next meeting');
      await check('the next one');
      await frame.getByRole('button', { name: 'Skip this one' }).press('Enter');
      await frame.getByRole('button', { name: 'Undo', exact: true }).waitFor();
      await check('called off');
      await fromMenu('My reminders', 'My reminders');
      await frame.getByRole('button', { name: 'Save' }).press('Enter');
      await frame.getByText('Saved.', { exact: true }).waitFor();
      await check('reminders, saved');
      await frame.getByRole('dialog').press('Escape');
      await frame.getByRole('dialog').waitFor({ state: 'detached' });
      expect(found).toEqual(nothingIn(found));
    }),
  );

  test(
    'in the screens that say what to do',
    onStage(async ({ host }) => {
      const found: Found = {};
      const loading = await host();
      await holdRequests(loading.page);
      await loading.page.goto(`${loading.page.url()}?rightView=settings`);
      await loading.rae.frame.getByText('Opening your 1:1').waitFor();
      found.loading = await findingsInThemes(loading.page, raes, 'Rae');
      await loading.context.close();

      const retrying = await host();
      await retrying.page.route(api, (route) => route.fulfill({ status: 503 }));
      await retrying.page.goto(`${retrying.page.url()}?rightView=settings`);
      await retrying.rae.frame.getByText('Still trying to reach Opener').waitFor();
      found['still trying'] = await findingsInThemes(retrying.page, raes, 'Rae');
      await retrying.context.close();

      const failing = await host();
      await failing.page.route(api, (route) => route.fulfill({ status: 400, json: invalid }));
      await failing.page.goto(`${failing.page.url()}?rightView=settings`);
      await failing.rae.heading('That did not work').waitFor();
      found['failed, with a way to try again'] = await findingsInThemes(failing.page, raes, 'Rae');
      await failing.context.close();

      const three = await host('?meeting=design-sync&rightView=settings');
      await three.rae.heading('Opener is for two').waitFor();
      found['three people'] = await findingsInThemes(three.page, raes, 'Rae');
      await three.context.close();

      const ines = await host('?left=ines&rightView=settings');
      const hers = ines.page.getByTitle('Opener for Ines Haddad').contentFrame();
      await hers.getByRole('heading', { name: 'This 1:1 is not yours to read' }).waitFor();
      found['not a member'] = await findingsInThemes(ines.page, 'Opener for Ines Haddad', 'Ines');
      expect(found).toEqual(nothingIn(found));
    }, refused),
  );

  test(
    'in an agenda that takes nothing more',
    onStage(async ({ host }) => {
      const found: Found = {};
      for (const reason of ['tooLarge', 'forbidden', 'senseless', 'tooComplex'] as const) {
        const { page, context } = await host();
        await page.addInitScript(rememberSocket);
        await page.goto(`${page.url()}?rightView=settings`);
        const rae = panelOf(page, 'rae');
        await rae.settle();
        const inFrame = await (await page.getByTitle(raes, { exact: true }).elementHandle())?.contentFrame();
        await inFrame?.evaluate(
          `lastSocket.dispatchEvent(new CloseEvent('close', { code: ${closeCodes[reason]} }))`,
        );
        await rae.frame.getByText(lowerEn.locked[reason].text).waitFor();
        found[reason] = await findingsInThemes(page, raes, 'Rae');
        await context.close();
      }
      expect(found).toEqual(nothingIn(found));
    }),
  );

  test(
    'on the stage',
    onStage(async ({ host }) => {
      const { page } = await host('?leftView=meetingStage&rightView=settings');
      const stage = page.getByTitle(stageTitle).contentFrame();
      await stage.getByRole('heading', { name: "What's on your mind?" }).waitFor();
      expect(await findingsInThemes(page, stageTitle, 'Rae')).toEqual([]);
    }),
  );
});

/** Findings by what was on the screen. All of a test's states are looked at before it fails. */
type Found = Record<string, string[]>;

function nothingIn(found: Found): Found {
  return Object.fromEntries(Object.keys(found).map((state) => [state, []]));
}

/** Runs in the page: a server closes a socket for what a broken client has sent, and no page of ours sends such a thing. */
const rememberSocket = `WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    globalThis.lastSocket = this;
  }
};`;

/** Requests of the panel wait until their page is closed. */
async function holdRequests(page: Page): Promise<void> {
  await page.route(api, () => {});
}
