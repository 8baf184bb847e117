import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { PairCalendar } from '../../src/domain/calendar.ts';
import { maxPhotoBytes } from '../../src/domain/photo.ts';
import type { ExportedTasks } from '../../src/usecases/connections/stores.ts';
import type { Versioned } from '../../src/usecases/pairPorts.ts';
import { type ContractCase, found, type World } from './contractWorld.ts';
import { put } from './put.ts';

const calendar: PairCalendar = {
  readAt: '2026-11-24T09:00:00.000Z',
  readBy: 'rae',
  since: '2026-11-01T09:00:00.000Z',
  zone: 'Europe/Berlin',
  zones: { rae: 'Asia/Kolkata' },
  hours: { rae: { days: [1, 2, 3, 4, 7], from: '22:00', to: '06:00' }, mia: null },
  occurrences: [
    {
      id: '2026-12-01T09:00:00.000Z',
      startsAt: '2026-12-02T09:00:00.000Z',
      endsAt: '2026-12-02T09:30:00.000Z',
      isMoved: true,
      isCancelled: false,
    },
  ],
  details: [
    {
      conversationId: '19:meeting_rae-mia@thread.v2',
      meetingId: 'MCMx',
      startsAt: '2026-12-01T09:00:00.000Z',
      endsAt: '2026-12-01T09:30:00.000Z',
      toldAt: '2026-11-24T09:31:00.000Z',
    },
  ],
};

type Item<T> = {
  read(): Promise<Versioned<T> | null>;
  write(value: T, etag: string | null): Promise<Versioned<T> | null>;
};

/** What is stored reads back whole, changes under its etag, and is made once. */
async function behaves<T>({ read, write }: Item<T>, first: T, then: T): Promise<void> {
  expect(await read()).toBeNull();
  const made = await write(first, null);
  expect(made?.value).toEqual(first);
  expect(await read()).toEqual(made);
  expect(await write(then, null)).toBeNull();
  expect(await write(then, '"another"')).toBeNull();
  const changed = await write(then, made?.etag ?? '');
  expect(await read()).toEqual({ value: then, etag: changed?.etag });
  expect(await write(first, made?.etag ?? '')).toBeNull();
}

const person = () => ({ id: randomUUID(), tenantId: randomUUID() });

/** Calendars of pairs, and what people turned on and handed over. */
export const connectionCases: ContractCase[] = [
  {
    name: 'a calendar that was read is stored whole, and the next reading under its etag',
    async run({ storage: { calendars }, partition }: World) {
      const id = partition();
      const item = {
        read: () => calendars.read(id),
        write: (value: PairCalendar, etag: string | null) => put(calendars, id, value, etag),
      };
      await behaves(item, calendar, {
        ...calendar,
        readBy: null,
        zone: null,
        zones: {},
        hours: {},
        occurrences: [],
        details: [],
      });
    },
  },
  {
    name: 'a calendar that was stored before working hours and details were read tells of none',
    async run({ storage: { calendars }, named, partition }: World) {
      const id = partition();
      const { hours: _, details: __, ...before } = calendar;
      const item = { ...before, id: 'calendar', pk: id, type: 'calendar', schemaVersion: 1 };
      await named('oneOnOnes').items.create(item);
      const stored = await calendars.read(id);
      expect(stored?.value).toEqual({ ...calendar, hours: {}, details: [] });
      expect((await calendars.replace(id, calendar, stored?.etag ?? ''))?.value).toEqual(calendar);
    },
  },
  {
    name: 'a calendar with working hours or details that are none costs itself: it is put aside for a new one',
    async run({ storage: { calendars }, named, partition }: World) {
      const hours = { rae: { days: [], from: '09:00', to: '17:00' } };
      const details = [{ ...calendar.details[0], startsAt: 'soon' }];
      for (const wrong of [{ hours }, { details }]) {
        const pk = partition();
        const item = { ...calendar, id: 'calendar', pk, type: 'calendar', schemaVersion: 2, ...wrong };
        await named('oneOnOnes').items.create(item);
        expect(await calendars.read(pk)).toBeNull();
        expect((await calendars.create(pk, calendar))?.value).toEqual(calendar);
        expect((await calendars.read(pk))?.value).toEqual(calendar);
        const aside = await found(
          named('oneOnOnes'),
          pk,
          `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'quarantined'`,
        );
        expect(aside).toMatchObject([{ ...wrong, was: { id: 'calendar', type: 'calendar' } }]);
      }
    },
  },
  {
    name: 'a calendar of a version to come is read by nobody, and stays for that version',
    async run({ storage: { calendars }, named, partition }: World) {
      const pk = partition();
      const item = { ...calendar, id: 'calendar', pk, type: 'calendar', schemaVersion: 9 };
      await named('oneOnOnes').items.create(item);
      expect(await calendars.read(pk)).toBeNull();
      expect(await calendars.create(pk, calendar)).toBeNull();
      expect((await named('oneOnOnes').item('calendar', pk).read()).resource).toMatchObject(item);
    },
  },
  {
    name: 'a photo is kept whole, one takes the place of the other, and what is removed is gone',
    async run({ storage: { photos } }: World) {
      const [rae, readAt] = [person(), '2026-11-24T09:00:00.000Z'];
      await photos.remove(rae);
      expect(await photos.read(rae)).toBeNull();
      const bytes = randomBytes(maxPhotoBytes);
      await photos.keep(rae, { readAt, photo: { type: 'image/jpeg', bytes } });
      const first = await photos.read(rae);
      expect(first?.value).toEqual({ readAt, photo: { type: 'image/jpeg', bytes } });
      await photos.keep(rae, { readAt, photo: null });
      const second = await photos.read(rae);
      expect(second?.value).toEqual({ readAt, photo: null });
      expect(second?.etag).not.toBe(first?.etag);
      expect(await photos.read(person())).toBeNull();
      await photos.remove(rae);
      expect(await photos.read(rae)).toBeNull();
    },
  },
  {
    name: 'what somebody turned on is theirs, and changes under its etag',
    async run({ storage: { connections } }: World) {
      const rae = person();
      const item = {
        read: () => connections.read(rae),
        write: (value: readonly ('calendar' | 'toDo' | 'people')[], etag: string | null) =>
          put(connections, rae, value, etag),
      };
      await behaves(item, ['calendar'] as const, ['calendar', 'toDo'] as const);
      expect(await connections.read(person())).toBeNull();
    },
  },
  {
    name: 'what somebody handed over is kept for each of their 1:1s',
    async run({ storage: { exportedTasks }, partition }: World) {
      const [rae, id] = [person(), partition()];
      const item = {
        read: () => exportedTasks.read({ person: rae, oneOnOneId: id }),
        write: (value: ExportedTasks, etag: string | null) =>
          put(exportedTasks, { person: rae, oneOnOneId: id }, value, etag),
      };
      const first = { actionId: 'deck', taskId: null, agreed: 'open' as const };
      await behaves(item, [first], [{ ...first, taskId: 'task-1', agreed: 'done' as const }]);
      expect(await exportedTasks.read({ person: rae, oneOnOneId: partition() })).toBeNull();
    },
  },
];
