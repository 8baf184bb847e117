import * as z from 'zod';
import type { Cadence } from '../domain/cadence.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import { type ReminderSettings, reminderSettings } from '../domain/reminders/settings.ts';
import type { CadenceStore, ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import type { OwnKey } from '../usecases/chats/stores.ts';
import { keyedItems } from './keyedItems.ts';
import { itemOf, storedKind } from './storedItem.ts';
import { type Access, versionedItems } from './versionedItems.ts';

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

const cadenceKind = storedKind({
  what: 'cadence',
  schema: storedCadence,
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): Cadence => value,
});

const cadenceId = 'cadence';

/** When pairs meet. @param access to `oneOnOnes` */
export function cadenceStore(access: Access): CadenceStore {
  const items = versionedItems(access, cadenceKind);
  const place = (oneOnOneId: string) => ({ id: cadenceId, pk: oneOnOneId });
  return keyedItems(items, {
    place,
    item: (id, cadence) => ({ ...cadence, ...place(id), type: 'cadence', schemaVersion: 1 }),
  });
}

const settingsKind = storedKind({
  what: 'choice of reminders',
  schema: itemOf('reminderSettings', 1, { settings: reminderSettings }),
  toValue: ({ settings }): ReminderSettings => settings,
});

/** What people want of reminders. @param access to `people` */
export function reminderSettingsStore(access: Access): ReminderSettingsStore {
  const items = versionedItems(access, settingsKind);
  const place = ({ person, oneOnOneId }: OwnKey) => ({
    id: `reminderSettings.${oneOnOneId}`,
    pk: joinPersonKey(person),
  });
  return keyedItems(items, {
    place,
    item: (key, settings) => ({ ...place(key), type: 'reminderSettings', schemaVersion: 1, settings }),
  });
}
