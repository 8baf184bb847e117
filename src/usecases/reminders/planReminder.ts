import { effectiveSchedule } from '../../domain/effectiveSchedule.ts';
import type { ReminderKey } from '../../domain/jobKey.ts';
import type { MeetingTimes } from '../../domain/meetingTimes.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { nextActionMorning } from '../../domain/reminders/actionsDue.ts';
import { briefDue } from '../../domain/reminders/briefDue.ts';
import { longGap } from '../../domain/reminders/longGap.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import { settingsFrom, weekOf } from '../../domain/reminders/settingsFrom.ts';
import type { WorkingDays } from '../../domain/reminders/workingDays.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { CadenceStore, ReminderSettingsStore } from '../cadence/stores.ts';
import type { CalendarStore } from '../connections/stores.ts';
import type { Planned } from '../jobs/job.ts';
import type { Plan } from '../jobs/jobPorts.ts';
import type { OneOnOneStore } from '../pairPorts.ts';

type Dependencies = {
  cadences: Pick<CadenceStore, 'read'>;
  calendars: Pick<CalendarStore, 'read'>;
  reminderSettings: Pick<ReminderSettingsStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'list'>;
  store: Pick<OneOnOneStore, 'read'>;
};

/** What somebody wants, on the days on which they work. */
type Reminded = ReminderSettings & WorkingDays;

/** Meetings in a row whose brief may fall into the past; one more, and the next is not soon. */
const maxLooked = 8;

/** When each kind of reminder falls due next, from what is stored of the pair and the person. */
export function planReminder(dependencies: Dependencies): Plan {
  return async (key, after) => {
    const { oneOnOneId, tenantId, personId: id } = key;
    const [storedCadence, storedCalendar, chosen] = await Promise.all([
      dependencies.cadences.read(oneOnOneId),
      dependencies.calendars.read(oneOnOneId),
      dependencies.reminderSettings.read({ person: { id, tenantId }, oneOnOneId }),
    ]);
    const known = { cadence: storedCadence?.value ?? null, calendar: storedCalendar?.value ?? null };
    const wanted = chosen?.value ?? settingsFrom(id, known);
    // Without a zone nobody knows when their morning is.
    if (!wanted || wanted.muted) return null;
    const settings = { ...wanted, ...weekOf(id, known.calendar) };
    if (key.kind === 'actionDue') return actionDue(dependencies, key, settings, after);
    const effective = effectiveSchedule(known, after);
    if (!effective) return null;
    const { times } = effective;
    if (key.kind === 'brief') return brief(times, settings, after);
    const oneOnOne = await dependencies.store.read(oneOnOneId);
    return gap(times, sinceOf(oneOnOne?.value ?? null, effective.since), settings, after);
  };
}

function brief(times: MeetingTimes, settings: Reminded, after: string): Planned | null {
  let from = after;
  for (let looked = 0; looked < maxLooked; looked += 1) {
    const occurrence = times.next(from);
    if (occurrence === null) return null;
    const dueAt = briefDue(occurrence.startsAt, settings);
    if (dueAt !== null && dueAt > after) {
      // The moment belongs to it: a meeting that was moved is prepared for anew.
      return { dueAt, subjectKey: `${occurrence.id} ${occurrence.startsAt}`, expiresAt: occurrence.startsAt };
    }
    from = occurrence.startsAt;
  }
  return null;
}

async function actionDue(
  { actionItems }: Dependencies,
  { oneOnOneId, personId: id }: ReminderKey,
  settings: Reminded,
  after: string,
): Promise<Planned | null> {
  const items = (await actionItems.list(oneOnOneId, after)).map(({ value }) => value);
  const morning = nextActionMorning(items, { id, settings }, after);
  return morning && { dueAt: morning.dueAt, subjectKey: morning.day, expiresAt: morning.expiresAt };
}

function gap(times: MeetingTimes, since: string, settings: Reminded, after: string): Planned | null {
  const asked = longGap(times, since, settings);
  return asked && asked.dueAt > after ? { ...asked, subjectKey: since } : null;
}

/** When they last met, or since when they go by these times if that is later. */
function sinceOf(oneOnOne: Pick<OneOnOne, 'lastTime' | 'running'> | null, setAt: string): string {
  const met = oneOnOne?.running?.startedAt ?? oneOnOne?.lastTime?.heldAt ?? '';
  return met > setAt ? met : setAt;
}
