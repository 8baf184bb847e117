import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { meetings } from '../../sandbox/world/world.ts';
import { type GraphWorld, graphWorld, tuesday } from './graphWorld.ts';

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

const from = '2026-03-24T00:00:00.000Z';
const tenWeeks = '2026-06-02T00:00:00.000Z';
const events = async () => await world.graph.calendar.events(await world.caller('rae'), from, tenWeeks);
const joinUrl = meetings[0]?.joinUrl;
const isView = ({ url }: { url: string }) => url.startsWith('/v1.0/me/calendarView');

describe('Somebody’s calendar', () => {
  test('is read over all its pages, in UTC, across the change of the clocks', async () => {
    const answer = await events();
    if (answer.kind !== 'ok') throw new Error(answer.kind);
    // Rae has three meetings a week; a page holds ten.
    expect(answer.value).toHaveLength(30);
    expect(answer.value.filter((one) => one.joinUrl === joinUrl).slice(0, 2)).toEqual([
      {
        joinUrl,
        seriesId: 'series-1',
        originallyAt: '2026-03-24T09:00:00.000Z',
        startsAt: '2026-03-24T09:00:00.000Z',
        endsAt: '2026-03-24T09:30:00.000Z',
        isCancelled: false,
        zone: 'Europe/Berlin',
      },
      expect.objectContaining({ startsAt: '2026-03-31T08:00:00.000Z', endsAt: '2026-03-31T08:30:00.000Z' }),
    ]);
  });

  test('is read again when Graph stumbles twice, and given up for now when it goes on', async () => {
    world.standIns.graphFaults.next(2, { kind: 'status', status: 503 }, isView);
    expect((await events()).kind).toBe('ok');
    world.standIns.graphFaults.next(3, { kind: 'status', status: 500 }, isView);
    expect(await events()).toEqual({ kind: 'unavailable' });
    world.standIns.graphFaults.next(3, { kind: 'drop' }, isView);
    expect(await events()).toEqual({ kind: 'unavailable' });
  });

  test('is left alone for as long as Graph asks, and read afterwards', async () => {
    world.standIns.graphFaults.next(1, { kind: 'status', status: 429, retryAfter: 30 }, isView);
    expect(await events()).toEqual({ kind: 'unavailable' });
    // The fault is used up: had it been asked, it would have answered.
    expect(await events()).toEqual({ kind: 'unavailable' });
    world.clock.now = new Date(Date.parse(tuesday) + 31_000).toISOString();
    expect((await events()).kind).toBe('ok');
  });

  test('is not read in part: a page that is no page makes all of it unavailable, and is reported by kind', async () => {
    for (const text of ['{', '[]', '{"value": 3}', 'null', '"Mia must go"']) {
      world.standIns.graphFaults.next(1, { kind: 'garbled', text }, isView);
      expect(await events()).toEqual({ kind: 'unavailable' });
    }
    expect(world.warnings).toEqual(Array(5).fill({ kind: 'page' }));
  });

  test('is taken without entries in another shape, which are reported by kind and not by content', async () => {
    const good = {
      start: { dateTime: '2026-03-31T10:00:00.0000000', timeZone: 'W. Europe Standard Time' },
      end: { dateTime: '2026-03-31T10:30:00.0000000', timeZone: 'W. Europe Standard Time' },
      onlineMeeting: { joinUrl },
    };
    const value = [
      { ...good, start: { dateTime: '2026-03-31T10:00:00', timeZone: 'Customized Time Zone' } },
      { ...good, start: { dateTime: 'soon', timeZone: 'UTC' } },
      { ...good, isCancelled: 'no' },
      null,
      { ...good, onlineMeeting: null },
      { ...good, isAllDay: true },
      good,
    ];
    world.standIns.graphFaults.next(1, { kind: 'garbled', text: JSON.stringify({ value }) }, isView);
    expect(await events()).toEqual({
      kind: 'ok',
      value: [
        {
          joinUrl,
          seriesId: null,
          originallyAt: '2026-03-31T08:00:00.000Z',
          startsAt: '2026-03-31T08:00:00.000Z',
          endsAt: '2026-03-31T08:30:00.000Z',
          isCancelled: false,
          zone: null,
        },
      ],
    });
    expect(world.warnings).toEqual(Array(4).fill({ kind: 'calendarEvent' }));
  });

  test('is asked for nowhere else, whatever the next page is said to be', async () => {
    const told: unknown[] = [];
    const elsewhere = createServer((request, response) => {
      told.push(request.headers.authorization);
      response.end('{"value":[]}');
    });
    await once(elsewhere.listen(0, '127.0.0.1'), 'listening');
    const { port } = elsewhere.address() as AddressInfo;
    const text = JSON.stringify({ value: [], '@odata.nextLink': `http://127.0.0.1:${port}/v1.0/me` });
    world.standIns.graphFaults.next(1, { kind: 'garbled', text }, isView);
    const answer = await events();
    elsewhere.close();
    elsewhere.closeAllConnections();
    expect([answer, told]).toEqual([{ kind: 'unavailable' }, []]);
  });

  test('is asked for with a new token when Graph takes the old one no more', async () => {
    await events();
    world.standIns.graphFaults.next(1, { kind: 'status', status: 401 }, isView);
    expect((await events()).kind).toBe('ok');
    world.standIns.graphFaults.next(2, { kind: 'status', status: 401 }, isView);
    expect(await events()).toEqual({ kind: 'unavailable' });
  });

  test('is not read when Graph forbids it', async () => {
    world.standIns.graphFaults.next(1, { kind: 'status', status: 403 }, isView);
    expect(await events()).toEqual({ kind: 'refused' });
  });
});
