import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import type { Cadence } from '../domain/cadence.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import { type ReminderSettings, reminderSettings } from '../domain/reminders/settings.ts';
import type { CadenceStore, ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import type { Versioned } from '../usecases/ports.ts';
import type { CallDatabase } from './callDatabase.ts';
import { checkStored, etagged, itemOf } from './storedItem.ts';
import { versionedItems } from './versionedItems.ts';

// Rule and zone are checked where they are used: one that works no longer is shown to the pair, and stops nobody else.
const storedCadence = itemOf('cadence', 1, {
  rule: z.string(),
  start: z.string(),
  zone: z.string(),
  minutes: z.int(),
  exceptions: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('moved'), occurrence: z.string(), to: z.string() }),
      z.object({ kind: z.literal('cancelled'), occurrence: z.string() }),
    ]),
  ),
  setBy: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), personId: z.string() }),
    z.object({ kind: z.literal('meeting') }),
    z.object({ kind: z.literal('calendar') }),
  ]),
  setAt: z.iso.datetime(),
});

const cadenceId = 'cadence';

/** When pairs meet. @param container `oneOnOnes` */
export function cadenceStore(container: Container, call: CallDatabase): CadenceStore {
  const items = versionedItems(container, call, readCadence);
  return {
    read: (oneOnOneId) => items.read(oneOnOneId, cadenceId),
    write(oneOnOneId, cadence, etag) {
      const item = { ...cadence, id: cadenceId, pk: oneOnOneId, type: 'cadence', schemaVersion: 1 };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

/** @throws CorruptItem */
function readCadence(resource: unknown): Versioned<Cadence> {
  const item = checkStored(storedCadence.extend(etagged.shape), 'cadence', resource);
  const { _etag: etag, id: _, pk: __, type: ___, schemaVersion: ____, ...value } = item;
  return { value, etag };
}

const storedSettings = itemOf('reminderSettings', 1, { settings: reminderSettings });

/** What people want of reminders. @param container `people` */
export function reminderSettingsStore(container: Container, call: CallDatabase): ReminderSettingsStore {
  const items = versionedItems(container, call, readSettings);
  const idOf = (oneOnOneId: string) => `reminderSettings.${oneOnOneId}`;
  return {
    read: (person, oneOnOneId) => items.read(joinPersonKey(person), idOf(oneOnOneId)),
    write(person, oneOnOneId, settings, etag) {
      const place = { id: idOf(oneOnOneId), pk: joinPersonKey(person) };
      const item = { ...place, type: 'reminderSettings', schemaVersion: 1, settings };
      return etag === null ? items.create(item) : items.replace(item, etag);
    },
  };
}

/** @throws CorruptItem */
function readSettings(resource: unknown): Versioned<ReminderSettings> {
  const item = checkStored(storedSettings.extend(etagged.shape), 'choice of reminders', resource);
  return { value: item.settings, etag: item._etag };
}
