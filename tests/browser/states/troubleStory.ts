import { meetings } from '../../../sandbox/world/world.ts';
import { closeCodes } from '../../../src/contract/closeCodes.ts';
import type { FailureBody } from '../../../src/contract/errors.ts';
import { raesPanel, story } from './story.ts';

const api = '**/api/one-on-ones';
const invalid: FailureBody = { error: { code: 'invalid', message: 'Made up by a test' } };
const closed = ['tooLarge', 'forbidden', 'senseless', 'tooComplex'] as const;

/** The screens that say what to do, and an agenda that takes nothing more. */
export const troubleStory = story({
  name: 'trouble',
  states: [
    'loading',
    'still trying',
    'failed',
    'three people',
    'not a member',
    ...closed,
    'a third person came',
    'on to the own page',
  ],
  now: '2026-11-30T11:00:00.000Z',
  // Requests fail on purpose.
  expected: (text, url) => /status of (40[049]|503)/.test(text) && url.includes('/api/one-on-ones'),
  play: async ({ sandbox, host, words: { panel, later }, show }) => {
    const alone = 'rightView=closed';
    const loading = await host(alone, (page) => page.route(api, () => {}));
    await loading.rae.frame.getByText(panel.loading).waitFor();
    await show('loading', raesPanel(loading));
    await loading.context.close();

    const retrying = await host(alone, (page) => page.route(api, (route) => route.fulfill({ status: 503 })));
    await retrying.rae.frame.getByText(panel.stillTrying).waitFor();
    await show('still trying', raesPanel(retrying));
    await retrying.context.close();

    const failing = await host(alone, (page) =>
      page.route(api, (route) => route.fulfill({ status: 400, json: invalid })),
    );
    await failing.rae.heading(panel.failures.invalid.title).waitFor();
    await show('failed', raesPanel(failing));
    await failing.context.close();

    const three = await host(`meeting=design-sync&${alone}`);
    await three.rae.heading(panel.failures.notAPair.title).waitFor();
    await show('three people', raesPanel(three));
    await three.context.close();

    const ines = await host(`left=ines&${alone}`);
    const hers = 'Opener for Ines Haddad';
    const refused = panel.failures.notFound.title;
    await ines.page.getByTitle(hers).contentFrame().getByRole('heading', { name: refused }).waitFor();
    await show('not a member', { host: ines, owner: 'Ines', title: hers });
    await ines.context.close();

    for (const reason of closed) {
      const locked = await host(alone, (page) => page.addInitScript(rememberSocket));
      await locked.rae.settle();
      const frame = await (
        await locked.page.getByTitle(locked.rae.title, { exact: true }).elementHandle()
      )?.contentFrame();
      await frame?.evaluate(
        `lastSocket.dispatchEvent(new CloseEvent('close', { code: ${closeCodes[reason]} }))`,
      );
      await locked.rae.frame.getByText(later.lower.locked[reason].text).waitFor();
      await show(reason, raesPanel(locked));
      await locked.context.close();
    }

    const chatId = meetings.find(({ key }) => key === 'rae-mia')?.chatId ?? '';
    sandbox.current().standIns.teams.setMember(chatId, 'ines', true);
    const joined = await host(alone);
    await joined.rae.heading(later.lower.notAPair.joined('Ines Haddad')).waitFor();
    await show('a third person came', raesPanel(joined));
    await joined.rae.button(later.lower.notAPair.goOn).click();
    await joined.rae.heading(later.personal.title).waitFor();
    await show('on to the own page', raesPanel(joined));
  },
});

/** Runs in the page: a server closes a socket for what a broken client has sent, and no page of ours sends such a thing. */
const rememberSocket = `WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    globalThis.lastSocket = this;
  }
};`;
