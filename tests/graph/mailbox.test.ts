import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GraphWorld, graphWorld } from './graphWorld.ts';

let world: GraphWorld;

beforeAll(async () => {
  world = await graphWorld();
  world.consent('rae', ['Calendars.ReadBasic', 'MailboxSettings.Read']);
});
afterAll(async () => await world[Symbol.asyncDispose]());
beforeEach(() => {
  world.standIns.graphFaults.clear();
  world.warnings.length = 0;
});

const isMailbox = ({ url }: { url: string }) => url.startsWith('/v1.0/me/mailboxSettings');
const read = async () => await world.graph.calendar.mailbox(await world.caller('rae'));

async function told(answer: unknown) {
  world.standIns.graphFaults.next(1, { kind: 'garbled', text: JSON.stringify(answer) }, isMailbox);
  const said = await read();
  return said.kind === 'ok' ? said.value : said.kind;
}

const berlin = 'W. Europe Standard Time';
const worked = {
  daysOfWeek: ['monday', 'tuesday'],
  startTime: '09:00:00.0000000',
  endTime: '17:30:00.0000000',
  timeZone: { name: berlin },
};
const hours = { days: [1, 2], from: '09:00', to: '17:30' };

describe('Somebody’s mailbox', () => {
  test('says where they are and when they work, by IANA though Exchange answers with names of Windows', async () => {
    expect(await read()).toEqual({
      kind: 'ok',
      value: {
        zone: 'Europe/Berlin',
        hours: { zone: 'Europe/Berlin', hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:30' } },
      },
    });
    expect(world.warnings).toEqual([]);
  });

  test.each<[string, object, object | null]>([
    ['two days', {}, hours],
    ['from Sunday on, in any order', { daysOfWeek: ['sunday', 'monday'] }, { ...hours, days: [1, 7] }],
    [
      'over midnight',
      { startTime: '22:00:00', endTime: '06:00' },
      { days: [1, 2], from: '22:00', to: '06:00' },
    ],
    ['no day', { daysOfWeek: [] }, null],
    ['no hour', { startTime: '09:00:00.0000000', endTime: '09:00:00.0000000' }, null],
    ['half an hour', { endTime: '09:30:00.0000000' }, null],
    ['a zone that somebody made up', { timeZone: { name: 'Customized Time Zone', bias: 60 } }, null],
  ])('told well, %s: nobody is warned', async (_, change, expected) => {
    expect(await told({ timeZone: berlin, workingHours: { ...worked, ...change } })).toEqual({
      zone: 'Europe/Berlin',
      hours: expected && { zone: 'Europe/Berlin', hours: expected },
    });
    expect(world.warnings).toEqual([]);
  });

  test('that tells no working hours has none', async () => {
    for (const answer of [{ timeZone: berlin }, { timeZone: berlin, workingHours: null }]) {
      expect(await told(answer)).toEqual({ zone: 'Europe/Berlin', hours: null });
    }
    expect(world.warnings).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a day that there is not', { ...worked, daysOfWeek: ['Montag'] }],
    ['days as a text', { ...worked, daysOfWeek: 'monday' }],
    ['no days', { ...worked, daysOfWeek: undefined }],
    ['an hour that there is not', { ...worked, startTime: '24:00:00' }],
    ['a number for a time', { ...worked, endTime: 17 }],
    ['no zone', { ...worked, timeZone: undefined }],
    ['a zone as a text', { ...worked, timeZone: berlin }],
    ['a text', 'nine to five'],
    ['a list', []],
  ])('with %s for working hours keeps its zone, and is reported by kind', async (_, workingHours) => {
    expect(await told({ timeZone: berlin, workingHours })).toEqual({ zone: 'Europe/Berlin', hours: null });
    expect(world.warnings).toEqual([{ kind: 'workingHours' }]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no zone', { workingHours: worked }],
  ])('that answers %s is as though nothing were set', async (_, answer) => {
    expect(await told(answer)).toEqual({ zone: null, hours: null });
    expect(world.warnings).toEqual([{ kind: 'mailboxSettings' }]);
  });

  test('is not read when Graph forbids it', async () => {
    world.standIns.graphFaults.next(1, { kind: 'status', status: 403 }, isMailbox);
    expect(await read()).toEqual({ kind: 'refused' });
  });
});
