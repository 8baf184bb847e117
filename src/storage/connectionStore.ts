import * as z from 'zod';
import type { PairCalendar } from '../domain/calendar.ts';
import { features } from '../domain/connection.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import { workingHours } from '../domain/reminders/workingHours.ts';
import type {
  CalendarStore,
  ConnectionStore,
  HandedOver,
  HandedOverStore,
  TurnedOn,
} from '../usecases/connections/stores.ts';
import { itemOf, storedKind } from './storedItem.ts';
import { type Access, versionedItems } from './versionedItems.ts';

const moment = z.iso.datetime();

const ofCalendar = {
  readAt: moment,
  readBy: z.string().nullable(),
  since: moment,
  zone: z.string().nullable(),
  zones: z.record(z.string(), z.string()),
  occurrences: z.array(
    z.object({
      id: moment,
      startsAt: moment,
      endsAt: moment,
      isMoved: z.boolean(),
      isCancelled: z.boolean(),
    }),
  ),
};

const details = z.array(
  z.object({
    conversationId: z.string(),
    meetingId: z.string(),
    startsAt: moment,
    endsAt: moment,
    toldAt: moment,
  }),
);

const storedCalendar = itemOf('calendar', 2, {
  ...ofCalendar,
  hours: z.record(z.string(), z.nullable(workingHours)),
  details,
});

const readCalendar = z.discriminatedUnion('schemaVersion', [
  storedCalendar,
  // Before working hours and a meeting's details were read.
  itemOf('calendar', 1, ofCalendar).transform((item) => ({ ...item, hours: {}, details: [] })),
]);

const calendarKind = storedKind({
  what: 'calendar',
  schema: storedCalendar,
  reads: readCalendar,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): PairCalendar => value,
});

const calendarId = 'calendar';

/** What calendars, and Teams, said about when pairs meet. @param access to `oneOnOnes` */
export function calendarStore(access: Access): CalendarStore {
  const items = versionedItems(access, calendarKind);
  return {
    read: (oneOnOneId) => items.read(oneOnOneId, calendarId),
    write(oneOnOneId, calendar, etag) {
      const place = { id: calendarId, pk: oneOnOneId };
      const item = { ...calendar, ...place, type: 'calendar' as const, schemaVersion: 2 as const };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

const connectionsKind = storedKind({
  what: 'list of connections',
  schema: itemOf('connections', 1, { turnedOn: z.array(z.enum(features)) }),
  toValue: ({ turnedOn }): TurnedOn => turnedOn,
});

const connectionsId = 'connections';

/** What people turned on. @param access to `people` */
export function connectionStore(access: Access): ConnectionStore {
  const items = versionedItems(access, connectionsKind);
  return {
    read: (person) => items.read(joinPersonKey(person), connectionsId),
    write(person, turnedOn, etag) {
      const place = { id: connectionsId, pk: joinPersonKey(person) };
      const content = { turnedOn: [...turnedOn] };
      const item = { ...place, type: 'connections' as const, schemaVersion: 1 as const, ...content };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

const handedOverKind = storedKind({
  what: 'hand-over',
  schema: itemOf('handedOver', 1, {
    handed: z.array(
      z.object({ actionId: z.string(), taskId: z.string().nullable(), agreed: z.enum(['open', 'done']) }),
    ),
  }),
  toValue: ({ handed }): HandedOver => handed,
});

/** What people handed over to Microsoft To Do. @param access to `people` */
export function handedOverStore(access: Access): HandedOverStore {
  const items = versionedItems(access, handedOverKind);
  const idOf = (oneOnOneId: string) => `handedOver.${oneOnOneId}`;
  return {
    read: (person, oneOnOneId) => items.read(joinPersonKey(person), idOf(oneOnOneId)),
    write(person, oneOnOneId, handed, etag) {
      const place = { id: idOf(oneOnOneId), pk: joinPersonKey(person) };
      const content = { handed: [...handed] };
      const item = { ...place, type: 'handedOver' as const, schemaVersion: 1 as const, ...content };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}
