import { weekOf } from '../../domain/reminders/settingsFrom.ts';
import { workingDayFrom } from '../../domain/reminders/workingDays.ts';
import { daysLater } from '../../domain/wallClock.ts';
import type { CalendarStore } from '../connections/stores.ts';

/**
 * The next day on which somebody works: as their own calendar says, else from Monday to Friday.
 * @throws Failure unavailable
 */
export function nextWorkingDay({ calendars }: { calendars: Pick<CalendarStore, 'read'> }) {
  /** @param today `YYYY-MM-DD` */
  return async (personId: string, oneOnOneId: string, today: string): Promise<string> => {
    const calendar = (await calendars.read(oneOnOneId))?.value ?? null;
    return workingDayFrom(daysLater(today, 1), weekOf(personId, calendar));
  };
}
