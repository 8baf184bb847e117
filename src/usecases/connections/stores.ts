import type { PairCalendar } from '../../domain/calendar.ts';
import type { Feature } from '../../domain/connection.ts';
import type { TaskStanding } from '../../domain/exportedTask.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Photo } from '../../domain/photo.ts';
import type { OwnKey } from '../chats/stores.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../pairPorts.ts';

/** What calendars said about when a pair meets: one item in the partition of each 1:1. */
export type CalendarStore = KeyedStore<string, PairCalendar>;

/** Action items that somebody exported to Microsoft To Do, and what of each both sides last agreed on. */
export type ExportedTasks = {
  actionId: string;
  /** null until the task is made. */
  taskId: string | null;
  agreed: TaskStanding;
}[];

/** What people exported: one item per person and 1:1, in the person's partition. */
export type ExportedTaskStore = KeyedStore<OwnKey, ExportedTasks>;

/** Somebody's photo as it was when they were last asked for it. */
export type KeptPhoto = {
  /** ISO 8601, UTC. */
  readAt: string;
  /** null when they had none. */
  photo: Photo | null;
};

/** Photos of people who let them be shown: one item in the partition of each. */
export type PhotoStore = {
  read(person: PersonRef): Promise<Versioned<KeptPhoto> | null>;
  /** Takes the place of an earlier one. */
  keep(person: PersonRef, photo: KeptPhoto): Promise<void>;
  /** One that is gone already is as good. */
  remove(person: PersonRef): Promise<void>;
};

/** What somebody turned on; no key to their account is among it. */
export type TurnedOn = readonly Feature[];

/** What people turned on: one item in the partition of each. */
export type ConnectionStore = KeyedStore<PersonRef, TurnedOn>;
