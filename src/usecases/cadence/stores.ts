import type { Cadence } from '../../domain/cadence.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import type { OwnKey } from '../chats/stores.ts';
import type { KeyedStore } from '../keyedStore.ts';

/** When pairs meet: one item in the partition of each 1:1. */
export type CadenceStore = KeyedStore<string, Cadence>;

/** What people want of reminders: one item per person and 1:1, in the person's partition. */
export type ReminderSettingsStore = KeyedStore<OwnKey, ReminderSettings>;
