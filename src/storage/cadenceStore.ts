import { type Cadence, cadence } from '../domain/cadence.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import { type ReminderSettings, reminderSettings } from '../domain/reminders/settings.ts';
import type { CadenceStore, ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import type { OwnKey } from '../usecases/chats/stores.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

export const cadenceKind = storedKind({
  what: 'cadence',
  schema: itemSchema('cadence', 1, cadence.shape),
  toValue: ({ id: _, pk: __, type: ___, schemaVersion: ____, ...value }): Cadence => value,
});

const cadenceId = 'cadence';

/** When pairs meet. @param access to `oneOnOnes` */
export function cadenceStore(access: Access): CadenceStore {
  const items = versionedItems(access, cadenceKind);
  const place = (oneOnOneId: string) => ({ id: cadenceId, pk: oneOnOneId });
  return keyedItems(items, {
    place,
    item: (id, value) => ({ ...value, ...place(id), type: 'cadence', schemaVersion: 1 }),
  });
}

const settingsKind = storedKind({
  what: 'choice of reminders',
  schema: itemSchema('reminderSettings', 1, { settings: reminderSettings }),
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
