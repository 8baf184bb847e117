import type { PairCalendar } from '../../domain/calendar.ts';
import type { Feature } from '../../domain/connection.ts';
import type { TaskStanding } from '../../domain/handedOver.ts';
import type { Photo } from '../../domain/photo.ts';
import type { PersonRef } from '../chats/stores.ts';
import type { Versioned } from '../ports.ts';

/** What calendars said about when a pair meets: one item in the partition of each 1:1. */
export type CalendarStore = {
  read(oneOnOneId: string): Promise<Versioned<PairCalendar> | null>;
  /** Writes when the stored version is `etag` (null: there is none yet); null when it is not. */
  write(
    oneOnOneId: string,
    calendar: PairCalendar,
    etag: string | null,
  ): Promise<Versioned<PairCalendar> | null>;
};

/** Action items that somebody handed over to Microsoft To Do, and what of each both sides last agreed on. */
export type HandedOver = {
  actionId: string;
  /** null until the task is made. */
  taskId: string | null;
  agreed: TaskStanding;
}[];

/** What people handed over: one item per person and 1:1, in the person's partition. */
export type HandedOverStore = {
  read(person: PersonRef, oneOnOneId: string): Promise<Versioned<HandedOver> | null>;
  /** As above. */
  write(
    person: PersonRef,
    oneOnOneId: string,
    handed: HandedOver,
    etag: string | null,
  ): Promise<Versioned<HandedOver> | null>;
};

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
export type ConnectionStore = {
  read(person: PersonRef): Promise<Versioned<TurnedOn> | null>;
  /** As above. */
  write(person: PersonRef, turnedOn: TurnedOn, etag: string | null): Promise<Versioned<TurnedOn> | null>;
};
