import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { personalChatIdOf } from '../../sandbox/chats/worldChats.ts';
import type { BookChange } from '../../sandbox/graph/calendarBook.ts';
import type { PersonKey } from '../../sandbox/world/world.ts';
import { askAs } from '../meetings/asking.ts';
import { agendaNow } from '../meetings/heldMeeting.ts';
import { eventually } from '../setup/eventually.ts';
import { type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';

jest.setTimeout(90_000);

const meetingChat = '19:meeting_rae-mia@thread.v2';

let sandbox: RunningSandbox;
let pair = '';

beforeAll(async () => {
  // Monday, noon in Berlin: Teams has them meet on Tuesday at ten. Nobody has set or connected anything.
  sandbox = await runningSandbox('2026-11-23T11:00:00.000Z');
  pair = (await agendaNow(sandbox.url)).view.id;
});
afterAll(() => sandbox.close());

/** Somebody has their 1:1 open. */
const here = (person: PersonKey, zone = 'Europe/Berlin') =>
  askAs(sandbox.url, person, 'POST', `/${pair}/here?zone=${encodeURIComponent(zone)}`);

const nextOf = async (person: PersonKey) => {
  const { body } = await askAs(sandbox.url, person, 'GET', `/${pair}/cadence`);
  const { source, next } = body as { source: string | null; next: { startsAt: string } | null };
  return [source, next?.startsAt ?? null];
};

const is = (source: string | null, startsAt: string | null) => async () =>
  JSON.stringify(await nextOf('mia')) === JSON.stringify([source, startsAt]);

/** The meeting is changed in Outlook, and Mia opens her panel later on. */
async function changed(change: BookChange) {
  sandbox.current().standIns.book.change('rae-mia', change);
  sandbox.current().clock.advance(61 * 60_000);
  await here('mia');
}

const briefsOf = (person: PersonKey) =>
  (sandbox.current().standIns.chats.read(personalChatIdOf(person))?.messages ?? []).filter(
    ({ from, attachments }) => from === 'opener' && JSON.stringify(attachments).includes('budget'),
  ).length;

const jumpTo = (time: string) => sandbox.current().clock.set(time);

/** Reminders are planned half a second after what they hang on was stored. */
const planned = () => new Promise((done) => setTimeout(done, 1_500));

describe('Two people whose meeting Teams alone knows', () => {
  test('see when it is once Opener is in its chat', async () => {
    await eventually('the time is known', is('details', '2026-11-24T09:00:00.000Z'));
    expect(await nextOf('rae')).toEqual(['details', '2026-11-24T09:00:00.000Z']);
  });

  test('are each prepared for it in the morning: who wrote in the chat, and who opened the panel', async () => {
    const { teams } = sandbox.current().standIns;
    teams.write('rae', meetingChat, { text: '@Opener add budget' });
    teams.write('mia', personalChatIdOf('mia'), { text: 'help' });
    teams.write('rae', personalChatIdOf('rae'), { text: 'help' });
    await teams.settled();
    await here('mia');
    await planned();
    jumpTo('2026-11-24T07:30:01.000Z');
    await eventually('both briefs', () => briefsOf('rae') + briefsOf('mia') === 2);
  });

  test('are prepared anew for one that was moved, by whoever of them notices', async () => {
    await changed({
      kind: 'move',
      occurrence: '2026-11-24T09:00:00.000Z',
      to: '2026-11-25T14:00:00.000Z',
    });
    await eventually('the new time is known', is('details', '2026-11-25T14:00:00.000Z'));
    await planned();
    jumpTo('2026-11-25T07:30:01.000Z');
    await eventually('both briefs of Wednesday', () => briefsOf('rae') + briefsOf('mia') === 4);
  });

  test('go by their own cadence from when they set it, until Teams names another time', async () => {
    const fridays = {
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      start: '2026-11-27T13:00',
      zone: 'Europe/Berlin',
      minutes: 30,
    };
    expect((await askAs(sandbox.url, 'rae', 'PUT', `/${pair}/cadence`, fridays)).status).toBe(200);
    expect(await nextOf('mia')).toEqual(['pair', '2026-11-27T12:00:00.000Z']);
  });

  test('are not prepared for one that is gone, but for their own', async () => {
    await changed({
      kind: 'move',
      occurrence: '2026-11-24T09:00:00.000Z',
      to: '2026-11-26T15:00:00.000Z',
    });
    await eventually('the new time is known', is('details', '2026-11-26T15:00:00.000Z'));
    await changed({ kind: 'cancel', occurrence: '2026-11-24T09:00:00.000Z' });
    await eventually('it is known to be gone', is('pair', '2026-11-27T12:00:00.000Z'));
    await planned();
    jumpTo('2026-11-26T12:00:00.000Z');
    await planned();
    expect([briefsOf('rae'), briefsOf('mia')]).toEqual([2, 2]);
    jumpTo('2026-11-27T07:30:01.000Z');
    await eventually('both briefs of Friday', () => briefsOf('rae') + briefsOf('mia') === 6);
  });

  test('are not prepared for one in a chat that Opener was taken out of, or that a third person joined', async () => {
    const { teams } = sandbox.current().standIns;
    jumpTo('2026-11-27T13:00:00.000Z');
    await changed({ kind: 'move', occurrence: '2026-12-01T09:00:00.000Z', to: '2026-12-02T15:00:00.000Z' });
    const known = () => eventually('the time is known', is('details', '2026-12-02T15:00:00.000Z'));
    const gone = () => eventually('it is forgotten', is('pair', '2026-12-04T12:00:00.000Z'));
    await known();
    teams.setMember(meetingChat, 'ines', true);
    await gone();
    teams.setMember(meetingChat, 'ines', false);
    await known();
    teams.setInstalled(meetingChat, false);
    await gone();
  });
});
