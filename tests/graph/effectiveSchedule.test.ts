import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { personalChatIdOf } from '../../sandbox/chats/worldChats.ts';
import type { BookChange } from '../../sandbox/graph/calendarBook.ts';
import { type PersonKey, people } from '../../sandbox/world/world.ts';
import { agendaNow } from '../meetings/heldMeeting.ts';
import { eventually } from '../setup/eventually.ts';
import { tokenOf } from '../setup/pairInSandbox.ts';
import { type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';

jest.setTimeout(90_000);

const meetingChat = '19:meeting_rae-mia@thread.v2';
const calendarScopes = ['Calendars.ReadBasic', 'MailboxSettings.Read'];

let sandbox: RunningSandbox;
let pair = '';

beforeAll(async () => {
  // Monday, noon in Berlin: the two meet on Tuesdays at ten, by their calendars alone.
  sandbox = await runningSandbox('2026-11-23T11:00:00.000Z');
  pair = (await agendaNow(sandbox.url)).view.id;
  const { teams } = sandbox.current().standIns;
  teams.write('rae', meetingChat, { text: '@Opener add budget' });
  await teams.settled();
});
afterAll(() => sandbox.close());

async function ask(person: PersonKey, method: string, path: string, json?: unknown) {
  const answer = await fetch(`${sandbox.url}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(sandbox.url, person)}`,
      ...(json !== undefined && { 'content-type': 'application/json' }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    redirect: 'manual',
  });
  return { status: answer.status, body: await answer.json() };
}

const look = async (person: PersonKey = 'rae') => {
  const { body } = await ask(person, 'POST', `/one-on-ones/${pair}/here`);
  return (body as { calendar: string }).calendar;
};
const aheadOf = async (person: PersonKey) =>
  (await ask(person, 'GET', `/one-on-ones/${pair}/cadence`)).body as {
    source: string | null;
    next: { id: string; startsAt: string; isMoved: boolean } | null;
    settings: { quietHours: object } | null;
    workingHours: object | null;
  };
const quietOf = async (person: PersonKey) => {
  const { settings, workingHours } = await aheadOf(person);
  return [settings?.quietHours, workingHours];
};
const nextOf = async (person: PersonKey) => {
  const { source, next } = await aheadOf(person);
  return [source, next?.startsAt ?? null, next?.isMoved ?? null];
};

/** Somebody changes the series in Outlook, and Rae comes by when the last reading has grown old. */
async function changed(change: BookChange) {
  const { standIns, clock } = sandbox.current();
  standIns.book.change('rae-mia', change);
  clock.advance(11 * 60_000);
  const outcome = await look();
  // Reminders are planned half a second after what they hang on was stored.
  await new Promise((done) => setTimeout(done, 1_500));
  return outcome;
}

const briefsOf = (person: PersonKey) =>
  (sandbox.current().standIns.chats.read(personalChatIdOf(person))?.messages ?? []).filter(
    ({ from, attachments }) => from === 'opener' && JSON.stringify(attachments).includes('budget'),
  ).length;

const jumpTo = (time: string) => sandbox.current().clock.set(time);

const topics = async () => (await agendaNow(sandbox.url)).titles;

describe('Two people who go by the calendar', () => {
  test('know what Teams says of their meeting before, and nobody’s calendar is read', async () => {
    const told = JSON.stringify(['details', '2026-11-24T09:00:00.000Z', false]);
    await eventually('the time is known', async () => JSON.stringify(await nextOf('mia')) === told);
    expect((await ask('rae', 'GET', '/connections')).body).toEqual({
      calendar: 'off',
      toDo: 'off',
      people: 'off',
      photo: 'off',
    });
    expect(await look()).toBe('asBefore');
  });

  test('are asked by Microsoft first: nothing is on until one of them has said yes', async () => {
    const turnOn = async () =>
      (await ask('rae', 'PUT', '/connections/calendar')).body as { connections: object; ticket: string };
    const asked = await turnOn();
    expect(asked.connections).toMatchObject({ calendar: 'consentNeeded', toDo: 'off' });
    expect(await look()).toBe('asBefore');

    // A ticket opens one window, and the window takes one answer.
    const opened = async (ticket: string) => {
      const start = `${sandbox.url}/connections/start?ticket=${ticket}`;
      const page = await fetch(start, { redirect: 'manual' });
      expect((await fetch(start, { redirect: 'manual' })).status).toBe(404);
      return new URL(page.headers.get('location') ?? '');
    };
    const address = await opened(asked.ticket);
    expect(address.origin).toBe(sandbox.current().standIns.url);
    const fields = { ...Object.fromEntries(address.searchParams), decision: 'decline' };
    expect(fields).toMatchObject({
      scope:
        'https://graph.microsoft.com/Calendars.ReadBasic https://graph.microsoft.com/MailboxSettings.Read',
      login_hint: people.rae.upn,
    });
    expect(await (await fetch(address)).text()).toContain('Read basic details of your calendars');
    const answered = async (window: URL, decision: string) => {
      const body = new URLSearchParams({ ...Object.fromEntries(window.searchParams), decision });
      const back = await fetch(window, { method: 'POST', body, redirect: 'manual' });
      const shown = await fetch(back.headers.get('location') ?? '', { redirect: 'manual' });
      return shown.headers.get('location');
    };
    expect(await answered(address, 'decline')).toBe('/tab/consent.html?outcome=declined');
    expect(await answered(address, 'decline')).toBeNull();
    const again = await turnOn();
    expect(again).toMatchObject({ connections: { calendar: 'consentNeeded' } });
    expect(await answered(await opened(again.ticket), 'accept')).toBe('/tab/consent.html?outcome=given');
    expect((await ask('rae', 'PUT', '/connections/calendar')).body).toEqual({
      connections: { calendar: 'connected', toDo: 'off', people: 'off', photo: 'off' },
      ticket: null,
    });
  });

  test('see both when they meet, as soon as the one who connected it is here; once in ten minutes', async () => {
    expect(await look('mia')).toBe('asBefore');
    expect(await look()).toBe('changed');
    for (const person of ['rae', 'mia'] as const) {
      expect(await nextOf(person)).toEqual(['calendar', '2026-11-24T09:00:00.000Z', false]);
    }
    sandbox.current().standIns.graphFaults.next(1, { kind: 'status', status: 500 });
    expect(await look()).toBe('asBefore');
    sandbox.current().standIns.graphFaults.clear();
  });

  test('are left alone outside of the working hours of who connected, at the usual times otherwise', async () => {
    const week = [1, 2, 3, 4, 5];
    expect(await quietOf('rae')).toEqual([
      { from: '17:30', to: '08:00' },
      { days: week, from: '08:00', to: '17:30' },
    ]);
    expect(await quietOf('mia')).toEqual([{ from: '18:00', to: '08:00' }, null]);
    const { standIns, clock } = sandbox.current();
    const timeZone = 'W. Europe Standard Time';
    const workingHours = {
      daysOfWeek: ['monday', 'tuesday', 'wednesday'],
      startTime: '10:00:00.0000000',
      endTime: '16:00:00.0000000',
      timeZone: { name: timeZone },
    };
    const text = JSON.stringify({ timeZone, workingHours });
    standIns.graphFaults.next(1, { kind: 'garbled', text }, ({ url }) => url.includes('/mailboxSettings'));
    clock.advance(11 * 60_000);
    expect(await look()).toBe('changed');
    expect(await quietOf('rae')).toEqual([
      { from: '16:00', to: '10:00' },
      { days: [1, 2, 3], from: '10:00', to: '16:00' },
    ]);
    standIns.graphFaults.next(1, { kind: 'status', status: 403 }, ({ url }) =>
      url.includes('/mailboxSettings'),
    );
    clock.advance(11 * 60_000);
    expect(await look()).toBe('asBefore');
    expect((await quietOf('rae'))[0]).toEqual({ from: '16:00', to: '10:00' });
    clock.advance(11 * 60_000);
    expect(await look()).toBe('changed');
  });

  test('are prepared for a meeting that was moved when it is, and not when it was to be', async () => {
    const change = {
      kind: 'move',
      occurrence: '2026-11-24T09:00:00.000Z',
      to: '2026-11-25T14:00:00.000Z',
    } as const;
    expect(await changed(change)).toBe('changed');
    expect(await nextOf('mia')).toEqual(['calendar', '2026-11-25T14:00:00.000Z', true]);
    jumpTo('2026-11-24T12:00:00.000Z');
    await new Promise((done) => setTimeout(done, 1_500));
    expect([briefsOf('rae'), briefsOf('mia')]).toEqual([0, 0]);
    jumpTo('2026-11-25T07:30:01.000Z');
    await eventually('both briefs on Wednesday', () => briefsOf('rae') + briefsOf('mia') === 2);
  });

  test('are not prepared for one that was called off, and keep their agenda', async () => {
    expect(await changed({ kind: 'cancel', occurrence: '2026-12-01T09:00:00.000Z' })).toBe('changed');
    jumpTo('2026-11-30T09:00:00.000Z');
    expect(await nextOf('rae')).toEqual(['calendar', '2026-12-08T09:00:00.000Z', false]);
    expect(await topics()).toContain('budget');
    jumpTo('2026-12-01T10:00:00.000Z');
    await new Promise((done) => setTimeout(done, 1_500));
    expect([briefsOf('rae'), briefsOf('mia')]).toEqual([1, 1]);
  });

  test('go on when the series is made anew, by the other and with another kind of address', async () => {
    await changed({ kind: 'recreate' });
    expect(await nextOf('mia')).toEqual(['calendar', '2026-12-08T09:00:00.000Z', false]);
    const joinUrl = 'https://teams.cloud.microsoft/l/meetup-join/19:meeting_rae-mia@thread.v2/0';
    await changed({ kind: 'recreate', organizer: 'mia', joinUrl });
    expect(await nextOf('mia')).toEqual(['calendar', '2026-12-08T09:00:00.000Z', false]);
    expect(await topics()).toContain('budget');
  });

  test('are found again under a short address, once they have met there', async () => {
    const { teams } = sandbox.current().standIns;
    await changed({ kind: 'recreate', joinUrl: 'https://teams.microsoft.com/meet/4567?p=secret' });
    expect(await nextOf('mia')).toEqual([null, null, null]);
    expect(await topics()).toContain('budget');
    teams.changeMeeting({ chatId: meetingChat, event: 'start', person: null });
    await teams.settled();
    expect(await look()).toBe('changed');
    expect(await nextOf('mia')).toEqual(['calendar', '2026-12-08T09:00:00.000Z', false]);
    teams.changeMeeting({ chatId: meetingChat, event: 'end', person: null });
    await teams.settled();
    await changed({
      kind: 'recreate',
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_rae-mia%40thread.v2/0',
    });
  });

  test('fall back to their own cadence when the series ends', async () => {
    const own = {
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      start: '2026-12-04T13:00',
      zone: 'Europe/Berlin',
      minutes: 30,
    };
    expect((await ask('mia', 'PUT', `/one-on-ones/${pair}/cadence`, own)).body).toMatchObject({
      source: 'calendar',
    });
    expect(await changed({ kind: 'end' })).toBe('changed');
    expect(await nextOf('mia')).toEqual(['pair', '2026-12-04T12:00:00.000Z', false]);
    expect(await topics()).toContain('budget');
    jumpTo('2026-12-04T07:30:01.000Z');
    await eventually('both briefs on Friday', () => briefsOf('rae') + briefsOf('mia') === 4);
    await changed({ kind: 'recreate' });
    expect(await nextOf('mia')).toEqual(['calendar', '2026-12-08T09:00:00.000Z', false]);
  });

  test('lose nothing while Graph cannot be read: what was known holds', async () => {
    const { standIns, clock } = sandbox.current();
    for (const consent of ['expired', 'refused', 'none'] as const) {
      standIns.issuer.consents.set(people.rae.id, calendarScopes, consent);
      clock.advance(11 * 60_000);
      expect(await look()).toBe('asBefore');
      const state = consent === 'refused' ? 'refused' : 'consentNeeded';
      expect((await ask('rae', 'GET', '/connections')).body).toMatchObject({ calendar: state });
    }
    expect(await nextOf('rae')).toEqual(['calendar', '2026-12-08T09:00:00.000Z', false]);
    standIns.issuer.consents.set(people.rae.id, calendarScopes, 'given');
  });

  test('go by the quiet hours that they chose, whatever their calendar says', async () => {
    const quietHours = { from: '20:00', to: '07:00' };
    await ask('rae', 'PUT', `/one-on-ones/${pair}/reminder-settings`, { quietHours });
    expect(await quietOf('rae')).toEqual([quietHours, { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:30' }]);
  });

  test('are each read for when they work, though the reading of the other holds for when they meet', async () => {
    sandbox.current().standIns.issuer.consents.set(people.mia.id, calendarScopes, 'given');
    await ask('mia', 'PUT', '/connections/calendar');
    sandbox.current().clock.advance(11 * 60_000);
    await look('rae');
    expect(await look('mia')).toBe('changed');
    expect((await quietOf('mia'))[0]).toEqual({ from: '16:30', to: '08:00' });
    expect(await look('mia')).toBe('asBefore');
    await ask('mia', 'DELETE', '/connections/calendar');
    expect((await quietOf('mia'))[1]).toBeNull();
  });

  test('may each turn it off: what was read is let go at once', async () => {
    expect((await ask('rae', 'DELETE', '/connections/calendar')).body).toMatchObject({ calendar: 'off' });
    expect(await nextOf('mia')).toEqual(['pair', '2026-12-04T12:00:00.000Z', false]);
    expect((await quietOf('rae'))[1]).toBeNull();
    expect(await look()).toBe('asBefore');
  });

  test('are the only two: nobody else looks for them', async () => {
    expect((await ask('ines', 'POST', `/one-on-ones/${pair}/here`)).status).toBe(404);
  });

  test.each(['', '?ticket=', '?ticket=a.b', '?state=x&code=y', '?ticket=https://elsewhere.example'])(
    'are led nowhere by an address that Opener did not make: %s',
    async (query) => {
      for (const path of ['/connections/start', '/connections/answer']) {
        const { status } = await fetch(sandbox.url + path + query, { redirect: 'manual' });
        expect(status).toBe(404);
      }
    },
  );
});
