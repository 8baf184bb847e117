import type { Container } from '@azure/cosmos';
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
import type { Versioned } from '../usecases/ports.ts';
import type { CallDatabase } from './callDatabase.ts';
import { checkStored, etagged, itemOf } from './storedItem.ts';
import { versionedItems } from './versionedItems.ts';

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
  ...etagged.shape,
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

const storedCalendar = z.discriminatedUnion('schemaVersion', [
  itemOf('calendar', 2, { ...ofCalendar, hours: z.record(z.string(), z.nullable(workingHours)), details }),
  // Before working hours and a meeting's details were read.
  itemOf('calendar', 1, ofCalendar).transform((item) => ({ ...item, hours: {}, details: [] })),
]);

const calendarId = 'calendar';

/** What calendars, and Teams, said about when pairs meet. @param container `oneOnOnes` */
export function calendarStore(container: Container, call: CallDatabase): CalendarStore {
  const items = versionedItems(container, call, readCalendar);
  return {
    read: (oneOnOneId) => items.read(oneOnOneId, calendarId),
    write(oneOnOneId, calendar, etag) {
      const item = { ...calendar, id: calendarId, pk: oneOnOneId, type: 'calendar', schemaVersion: 2 };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

/** @throws CorruptItem */
function readCalendar(resource: unknown): Versioned<PairCalendar> {
  const item = checkStored(storedCalendar, 'calendar', resource);
  const { _etag: etag, id: _, pk: __, type: ___, schemaVersion: ____, ...value } = item;
  return { value, etag };
}

const storedConnections = itemOf('connections', 1, { turnedOn: z.array(z.enum(features)) });

const connectionsId = 'connections';

/** What people turned on. @param container `people` */
export function connectionStore(container: Container, call: CallDatabase): ConnectionStore {
  const items = versionedItems(container, call, readTurnedOn);
  return {
    read: (person) => items.read(joinPersonKey(person), connectionsId),
    write(person, turnedOn, etag) {
      const place = { id: connectionsId, pk: joinPersonKey(person) };
      const item = { ...place, type: 'connections', schemaVersion: 1, turnedOn };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

/** @throws CorruptItem */
function readTurnedOn(resource: unknown): Versioned<TurnedOn> {
  const item = checkStored(storedConnections.extend(etagged.shape), 'list of connections', resource);
  return { value: item.turnedOn, etag: item._etag };
}

const storedHandedOver = itemOf('handedOver', 1, {
  handed: z.array(
    z.object({ actionId: z.string(), taskId: z.string().nullable(), agreed: z.enum(['open', 'done']) }),
  ),
});

/** What people handed over to Microsoft To Do. @param container `people` */
export function handedOverStore(container: Container, call: CallDatabase): HandedOverStore {
  const items = versionedItems(container, call, readHandedOver);
  const idOf = (oneOnOneId: string) => `handedOver.${oneOnOneId}`;
  return {
    read: (person, oneOnOneId) => items.read(joinPersonKey(person), idOf(oneOnOneId)),
    write(person, oneOnOneId, handed, etag) {
      const place = { id: idOf(oneOnOneId), pk: joinPersonKey(person) };
      const item = { ...place, type: 'handedOver', schemaVersion: 1, handed };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

/** @throws CorruptItem */
function readHandedOver(resource: unknown): Versioned<HandedOver> {
  const item = checkStored(storedHandedOver.extend(etagged.shape), 'hand-over', resource);
  return { value: item.handed, etag: item._etag };
}
