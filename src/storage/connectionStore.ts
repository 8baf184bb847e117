import * as z from 'zod';
import type { PairCalendar } from '../domain/calendar.ts';
import { features } from '../domain/connection.ts';
import type { PersonRef } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import { workingHours } from '../domain/workingHours.ts';
import type { OwnKey } from '../usecases/chats/stores.ts';
import type {
  CalendarStore,
  ConnectionStore,
  ExportedTaskStore,
  ExportedTasks,
  TurnedOn,
} from '../usecases/connections/stores.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

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

const storedCalendar = itemSchema('calendar', 2, {
  ...ofCalendar,
  hours: z.record(z.string(), z.nullable(workingHours)),
  details,
});

const readCalendar = z.discriminatedUnion('schemaVersion', [
  storedCalendar,
  // Before working hours and a meeting's details were read.
  itemSchema('calendar', 1, ofCalendar).transform((item) => ({ ...item, hours: {}, details: [] })),
]);

export const calendarKind = storedKind({
  what: 'calendar',
  schema: storedCalendar,
  reads: readCalendar,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): PairCalendar => value,
});

const calendarId = 'calendar';

/** What calendars, and Teams, said about when pairs meet. @param access to `oneOnOnes` */
export function calendarStore(access: Access): CalendarStore {
  const items = versionedItems(access, calendarKind);
  const place = (oneOnOneId: string) => ({ id: calendarId, pk: oneOnOneId });
  return keyedItems(items, {
    place,
    item: (id, calendar) => ({ ...calendar, ...place(id), type: 'calendar', schemaVersion: 2 }),
  });
}

const connectionsKind = storedKind({
  what: 'list of connections',
  schema: itemSchema('connections', 1, { turnedOn: z.array(z.enum(features)) }),
  toValue: ({ turnedOn }): TurnedOn => turnedOn,
});

const connectionsId = 'connections';

/** What people turned on. @param access to `people` */
export function connectionStore(access: Access): ConnectionStore {
  const items = versionedItems(access, connectionsKind);
  const place = (person: PersonRef) => ({ id: connectionsId, pk: joinPersonKey(person) });
  return keyedItems(items, {
    place,
    item: (person, turnedOn) => ({
      ...place(person),
      type: 'connections',
      schemaVersion: 1,
      turnedOn: [...turnedOn],
    }),
  });
}

const handedOverKind = storedKind({
  what: 'hand-over',
  schema: itemSchema('handedOver', 1, {
    handed: z.array(
      z.object({ actionId: z.string(), taskId: z.string().nullable(), agreed: z.enum(['open', 'done']) }),
    ),
  }),
  toValue: ({ handed }): ExportedTasks => handed,
});

/** What people exported to Microsoft To Do. @param access to `people` */
export function exportedTaskStore(access: Access): ExportedTaskStore {
  const items = versionedItems(access, handedOverKind);
  const place = ({ person, oneOnOneId }: OwnKey) => ({
    id: `handedOver.${oneOnOneId}`,
    pk: joinPersonKey(person),
  });
  return keyedItems(items, {
    place,
    item: (key, handed) => ({ ...place(key), type: 'handedOver', schemaVersion: 1, handed: [...handed] }),
  });
}
