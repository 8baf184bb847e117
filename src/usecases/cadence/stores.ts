import type { Cadence } from '../../domain/cadence.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import type { PersonRef } from '../chats/stores.ts';
import type { Versioned } from '../ports.ts';

/** When pairs meet: one item in the partition of each 1:1. */
export type CadenceStore = {
  read(oneOnOneId: string): Promise<Versioned<Cadence> | null>;
  /** Writes when the stored version is `etag` (null: there is none yet); null when it is not. */
  write(oneOnOneId: string, cadence: Cadence, etag: string | null): Promise<Versioned<Cadence> | null>;
};

/** What people want of reminders: one item per person and 1:1, in the person's partition. */
export type ReminderSettingsStore = {
  read(person: PersonRef, oneOnOneId: string): Promise<Versioned<ReminderSettings> | null>;
  /** As above. */
  write(
    person: PersonRef,
    oneOnOneId: string,
    settings: ReminderSettings,
    etag: string | null,
  ): Promise<Versioned<ReminderSettings> | null>;
};

/** Plans the reminders of a 1:1 anew, soon; to be called after what they hang on was stored. Never rejects. */
export type Replan = (oneOnOneId: string) => void;
