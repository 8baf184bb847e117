import type { ActionItem } from '../../domain/actionItem.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { languageOfOne } from '../../domain/readingLanguage.ts';
import { actionsDueOn } from '../../domain/reminders/actionsDue.ts';
import { briefLength } from '../../domain/reminders/briefLength.ts';
import { weekOf } from '../../domain/reminders/settingsFrom.ts';
import type { HistoryStore } from '../history/store.ts';
import { type SettingsDependencies, settingsOf } from './reminderSettings.ts';

type Dependencies = SettingsDependencies & { history: Pick<HistoryStore, 'page'> };

/** Meetings that a brief looks back on to tell whether the two have anything to prepare these days. */
const lookedBack = 3;

/** What the rules of reminders decide, for whoever posts them. */
export function reminderRules(dependencies: Dependencies) {
  const settings = settingsOf(dependencies);
  return {
    /** How somebody reads what is sent to them about a 1:1; no zone while nobody has said what time it is for them. */
    async readerOf(person: Person, { id, people }: OneOnOne) {
      const own = await settings(person, id);
      const detected = people.find((one) => one.id === person.id)?.language ?? null;
      return {
        locale: languageOfOne({ chosen: own?.language ?? null, detected }) ?? 'en',
        zone: own?.zone ?? null,
        isMuted: own?.muted ?? false,
      };
    },
    /** What somebody is reminded of on a day of theirs, `YYYY-MM-DD`. */
    async actionsDueOn(
      items: readonly ActionItem[],
      of: { personId: string; oneOnOneId: string; day: string },
    ) {
      const calendar = await dependencies.calendars.read(of.oneOnOneId);
      const person = { id: of.personId, week: weekOf(of.personId, calendar?.value ?? null) };
      return actionsDueOn(items, person, of.day);
    },
    /** @param toPrepare topics, updates and own action items that it would name */
    async isBriefShort(oneOnOneId: string, toPrepare: number): Promise<boolean> {
      if (toPrepare > 0) return false;
      const { meetings } = await dependencies.history.page(oneOnOneId, { before: null, limit: lookedBack });
      const held = meetings.flatMap(({ value }) => (value.kind === 'held' ? [value] : []));
      const full = held.findIndex(({ items }) => items.length > 0);
      return briefLength({ toPrepare, emptyAgendas: full === -1 ? held.length : full }) === 'short';
    },
  };
}
