import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
// As a whole: Node does not see the names that its CommonJS build exports.
import teams from '@microsoft/teams-js';
import type { HostEffect } from '../../../sandbox/host/teams/teamsHostDecision.ts';
import { type FrameHost, hostFrame } from '../../../sandbox/host/teams/teamsHostFrame.ts';
import { people } from '../../../sandbox/world/world.ts';
import { eventually } from '../../setup/eventually.ts';
import { joinedWindows, TalkingWindow } from './joinedWindows.ts';
import { raeInHerPanel } from './scene.ts';

let windows: ReturnType<typeof joinedWindows>;
let host: FrameHost;
let effects: HostEffect[];
let answerWith: unknown[] | null;

beforeEach(async () => {
  windows = joinedWindows();
  effects = [];
  answerWith = null;
  // A talking window has the few members of a Window that the two use.
  host = hostFrame(windows.page as unknown as Window, {
    target: () => windows.frame as unknown as Window,
    scene: () => raeInHerPanel(),
    onEffect: (effect, answer) => {
      effects.push(effect);
      if (answerWith) answer(answerWith);
    },
  });
  Object.assign(globalThis, { window: windows.frame });
  await teams.app.initialize();
});

afterEach(() => {
  teams.app._uninitialize();
  host.close();
  Reflect.deleteProperty(globalThis, 'window');
});

describe('the real teams-js in a frame of this host', () => {
  test('learns who looks and where', async () => {
    const context = await teams.app.getContext();
    expect(context).toMatchObject({
      user: { id: people.rae.id, displayName: 'Rae Okafor' },
      chat: { id: '19:meeting_rae-mia@thread.v2' },
      page: { frameContext: 'sidePanel' },
      app: { theme: 'default', host: { name: 'Teams', clientType: 'desktop' } },
    });
  });

  test('gets a token when the host has one, and the reason when it has not', async () => {
    answerWith = [true, 'a.b.c'];
    expect(await teams.authentication.getAuthToken()).toBe('a.b.c');
    answerWith = [false, 'Network error'];
    await expect(teams.authentication.getAuthToken()).rejects.toThrow('Network error');
  });

  test('reads the meeting’s details', async () => {
    const details = await new Promise((resolve) =>
      teams.meeting.getMeetingDetails((error, answer) => resolve(error ?? answer?.details)),
    );
    expect(details).toMatchObject({ title: 'Rae / Mia 1:1', type: 'Recurring' });
  });

  test('hears of a theme change once it has asked to', async () => {
    const heard: string[] = [];
    host.tell('themeChange', ['contrast']);
    teams.app.registerOnThemeChangeHandler((theme) => heard.push(theme));
    await eventually('the app asked for themes', () => host.listensTo('themeChange'));
    host.tell('themeChange', ['dark']);
    await eventually('the app heard', () => heard.length > 0);
    expect(heard).toEqual(['dark']);
  });

  test('gives the result of a dialog to whoever opened it', async () => {
    answerWith = [null, { chosen: 'own wording' }];
    const result = await new Promise((resolve) =>
      teams.dialog.url.open(
        { url: 'http://127.0.0.1:3978/tab/', size: { height: 300, width: 300 } },
        resolve,
      ),
    );
    expect(result).toMatchObject({ result: { chosen: 'own wording' } });
    expect(effects).toMatchObject([{ kind: 'openDialog' }]);
  });

  test('opens a link, and is told when it is none', async () => {
    await teams.app.openLink('https://teams.microsoft.com/l/chat/0/0');
    expect(effects).toEqual([{ kind: 'openLink', url: 'https://teams.microsoft.com/l/chat/0/0' }]);
    await expect(teams.app.openLink('nowhere')).rejects.toThrow('not a web address');
  });

  test('says when it is ready to be unloaded', async () => {
    teams.teamsCore.registerBeforeUnloadHandler((ready) => {
      ready();
      return true;
    });
    await eventually('the app asked to be asked', () => host.listensTo('beforeUnload'));
    host.tell('beforeUnload', []);
    await eventually('the app is ready', () => effects.at(-1)?.kind === 'readyToUnload');
  });
});

describe('messages that are not for this host', () => {
  const answersSoFar = () => windows.frame.heard.length;

  test('of another window are left alone', async () => {
    const answers = answersSoFar();
    windows.page.receive({ id: 1, func: 'getContext', args: [] }, new TalkingWindow());
    await Promise.resolve();
    expect(answersSoFar()).toBe(answers);
  });

  test.each([null, 'text', 7, { func: 'getContext' }, { id: 'x', func: 'getContext' }, { id: 1, func: '' }])(
    'of another shape are dropped: %j',
    async (message) => {
      const answers = answersSoFar();
      windows.page.receive(message, windows.frame);
      await Promise.resolve();
      expect(answersSoFar()).toBe(answers);
    },
  );
});
