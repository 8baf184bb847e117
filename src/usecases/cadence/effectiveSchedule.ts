import { type EffectiveSchedule, effectiveSchedule } from '../../domain/effectiveSchedule.ts';
import type { CalendarStore } from '../connections/stores.ts';
import type { CadenceStore } from './stores.ts';

/** Where it is kept when a pair meets. */
export type TimesStores = {
  cadences: Pick<CadenceStore, 'read'>;
  calendars: Pick<CalendarStore, 'read'>;
};

/**
 * What a pair goes by, what Microsoft says of its times or its cadence: two point reads. null when neither tells.
 * @throws Failure unavailable
 */
export function readEffectiveSchedule({ cadences, calendars }: TimesStores) {
  return async (oneOnOneId: string, now: string): Promise<EffectiveSchedule | null> => {
    const [cadence, calendar] = await Promise.all([cadences.read(oneOnOneId), calendars.read(oneOnOneId)]);
    return effectiveSchedule({ cadence: cadence?.value ?? null, calendar: calendar?.value ?? null }, now);
  };
}
