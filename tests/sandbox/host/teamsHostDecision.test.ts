import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../sandbox/host/teams/teamsHostDecision.ts';
import { people, tenantId } from '../../../sandbox/world/world.ts';
import { raeInHerPanel } from './scene.ts';

const call = (func: string, args: unknown[] = []) => decide({ id: 1, func, args }, raeInHerPanel());

const notSupported = { errorCode: 100, message: 'The sandbox does not play this part of Teams' };
const unreadable = { errorCode: 4000, message: 'The sandbox cannot read the arguments of this call' };

describe('what the host answers an app', () => {
  test('initialize tells where the page stands, and its abilities as a string', () => {
    const { answer } = call('initialize', ['2.58.0', 4]);
    expect(answer).toEqual(['sidePanel', 'desktop', expect.any(String), '2.58.0']);
    expect(JSON.parse(String(answer?.[2]))).toMatchObject({ apiVersion: 4 });
  });

  test('getContext names the person, the chat, the meeting and the theme', () => {
    const { answer } = decide({ id: 1, func: 'getContext' }, raeInHerPanel({ theme: 'dark' }));
    expect(answer?.[0]).toMatchObject({
      userObjectId: people.rae.id,
      tid: tenantId,
      chatId: '19:meeting_rae-mia@thread.v2',
      theme: 'dark',
      frameContext: 'sidePanel',
    });
  });

  test('meeting details have the times of this occurrence', () => {
    expect(call('meeting.getMeetingDetails').answer).toMatchObject([
      null,
      {
        details: { type: 'Recurring', scheduledStartTime: '2026-11-24T09:00:00.000Z' },
        conversation: { id: '19:meeting_rae-mia@thread.v2' },
        organizer: { id: people.rae.id, tenantId },
      },
    ]);
  });

  test.each([
    ['authentication.getAuthToken', [], { effect: { kind: 'fetchToken' } }],
    [
      'authentication.authenticate',
      ['https://opener.example/connections/start', 540, 640, false],
      { effect: { kind: 'authenticate', url: 'https://opener.example/connections/start' } },
    ],
    ['authentication.authenticate', ['nowhere'], { answer: [false, 'This is not a web address'] }],
    [
      'authentication.authenticate.success',
      ['given'],
      { effect: { kind: 'authenticated', answer: [true, 'given'] } },
    ],
    [
      'authentication.authenticate.failure',
      ['no'],
      { effect: { kind: 'authenticated', answer: [false, 'no'] } },
    ],
    ['registerHandler', ['themeChange'], { effect: { kind: 'register', event: 'themeChange' } }],
    ['appInitialization.success', ['2.58.0'], { effect: { kind: 'appState', state: 'ready' } }],
    ['appInitialization.expectedFailure', ['Offline'], { effect: { kind: 'appState', state: 'failed' } }],
    ['readyToUnload', [], { effect: { kind: 'readyToUnload' } }],
    ['tasks.completeTask', [{ chosen: 2 }, []], { effect: { kind: 'closeDialog', result: { chosen: 2 } } }],
    ['meeting.getAppContentStageSharingState', [], { answer: [null, { isAppSharing: false }] }],
  ])('%s', (func, args, decision) => {
    expect(call(func, args)).toEqual(decision);
  });

  test('a dialog keeps its url, title and size, and is answered when it closes', () => {
    const dialog = { url: 'http://127.0.0.1/tab/', title: 'Question', height: 300, width: 'medium' };
    expect(call('tasks.startTask', [{ ...dialog, fallbackUrl: '' }])).toEqual({
      effect: { kind: 'openDialog', dialog },
    });
  });

  test('a link is opened only when it is one of the web', () => {
    const link = 'https://teams.microsoft.com/l/chat/0/0?users=mia';
    expect(call('executeDeepLink', [link])).toEqual({
      answer: [true],
      effect: { kind: 'openLink', url: link },
    });
    for (const bad of ['javascript:alert(1)', 'mia', 7, undefined]) {
      expect(call('executeDeepLink', [bad])).toEqual({ answer: [false, 'This is not a web address'] });
    }
  });

  test('sharing to the stage needs a web address', () => {
    const url = 'http://127.0.0.1:3978/tab/';
    expect(call('meeting.shareAppContentToStage', [url, {}])).toEqual({
      answer: [null, true],
      effect: { kind: 'share', url },
    });
    expect(call('meeting.shareAppContentToStage', [null])).toEqual({ answer: [unreadable, null] });
  });

  test.each([
    ['registerHandler', 7],
    ['tasks.startTask', { title: 'no url' }],
    ['tasks.updateTask', { height: -1 }],
  ])('%s with an argument of another shape gets an error', (func, argument) => {
    expect(call(func, [argument])).toEqual({ answer: [unreadable] });
  });

  test('a call that it does not know is refused in the form that teams-js expects there, never left waiting', () => {
    expect(call('calendar.openCalendarItem')).toEqual({
      answer: [notSupported],
      effect: { kind: 'unknown', func: 'calendar.openCalendarItem' },
    });
    expect(call('pages.navigateToApp').answer).toEqual([false, notSupported.message]);
    expect(call('constructor').answer).toEqual([notSupported]);
  });
});
