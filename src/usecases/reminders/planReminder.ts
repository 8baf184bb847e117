import { nextOccurrence, openSchedule, type Schedule } from '../../domain/occurrences.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { ReminderKey } from '../../domain/reminderKey.ts';
import { nextActionMorning } from '../../domain/reminders/actionsDue.ts';
import { briefDue } from '../../domain/reminders/briefDue.ts';
import { longGap } from '../../domain/reminders/longGap.ts';
import { type ReminderSettings, usualSettingsIn } from '../../domain/reminders/settings.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { CadenceStore, ReminderSettingsStore } from '../cadence/stores.ts';
import type { OneOnOneStore } from '../ports.ts';
import type { Plan } from './ports.ts';
import type { Planned } from './reminder.ts';

type Needs = {
  cadences: Pick<CadenceStore, 'read'>;
  reminderSettings: Pick<ReminderSettingsStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'list'>;
  store: Pick<OneOnOneStore, 'read'>;
};

/** Meetings in a row whose brief may fall into the past; one more, and the next is not soon. */
const mostLooked = 8;

/** When each kind of reminder falls due next, from what is stored of the pair and the person. */
export function planReminder(needs: Needs): Plan {
  return async (key, after) => {
    const { oneOnOneId, tenantId, personId: id } = key;
    const [cadence, chosen] = await Promise.all([
      needs.cadences.read(oneOnOneId),
      needs.reminderSettings.read({ id, tenantId }, oneOnOneId),
    ]);
    const settings = chosen?.value ?? (cadence && usualSettingsIn(cadence.value.zone));
    // Without a zone nobody knows when their morning is.
    if (!settings || settings.muted) return null;
    if (key.kind === 'actionDue') return actionDue(needs, key, settings, after);
    const schedule = cadence && openSchedule(cadence.value);
    if (!schedule) return null;
    if (key.kind === 'brief') return brief(schedule, settings, after);
    const oneOnOne = await needs.store.read(oneOnOneId);
    return gap(schedule, sinceOf(oneOnOne?.value ?? null, cadence.value.setAt), settings, after);
  };
}

function brief(schedule: Schedule, settings: ReminderSettings, after: string): Planned | null {
  let from = after;
  for (let looked = 0; looked < mostLooked; looked += 1) {
    const occurrence = nextOccurrence(schedule, from);
    if (occurrence === null) return null;
    const dueAt = briefDue(occurrence.startsAt, settings);
    if (dueAt !== null && dueAt > after) {
      // The moment belongs to it: a meeting that was moved is prepared for anew.
      return { dueAt, about: `${occurrence.id} ${occurrence.startsAt}`, expiresAt: occurrence.startsAt };
    }
    from = occurrence.startsAt;
  }
  return null;
}

async function actionDue(
  { actionItems }: Needs,
  { oneOnOneId, personId: id }: ReminderKey,
  settings: ReminderSettings,
  after: string,
): Promise<Planned | null> {
  const items = (await actionItems.list(oneOnOneId, after)).map(({ value }) => value);
  const morning = nextActionMorning(items, { id, settings }, after);
  return morning && { dueAt: morning.dueAt, about: morning.day, expiresAt: morning.expiresAt };
}

function gap(schedule: Schedule, since: string, settings: ReminderSettings, after: string): Planned | null {
  const asked = longGap(schedule, since, settings);
  return asked && asked.dueAt > after ? { ...asked, about: since } : null;
}

/** When they last met, or when the cadence was set if that is later. */
function sinceOf(oneOnOne: Pick<OneOnOne, 'lastTime' | 'running'> | null, setAt: string): string {
  const met = oneOnOne?.running?.startedAt ?? oneOnOne?.lastTime?.heldAt ?? '';
  return met > setAt ? met : setAt;
}
