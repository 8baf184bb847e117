import { type AheadView, ahead } from '../../contract/cadence.ts';
import type { CadenceChoice, OccurrenceChange } from '../../domain/cadence.ts';
import type { ReminderSettings } from '../../domain/reminders/settings.ts';
import type { Request } from './request.ts';

/** The routes of contract/cadence.ts. Every call rejects with a Failure. */
export type CadenceApi = {
  look(oneOnOneId: string): Promise<AheadView>;
  set(oneOnOneId: string, choice: CadenceChoice): Promise<AheadView>;
  /** @param occurrence its id */
  changeOne(oneOnOneId: string, occurrence: string, change: OccurrenceChange): Promise<AheadView>;
  /** Your own. What is left out stays. */
  changeSettings(oneOnOneId: string, change: Partial<ReminderSettings>): Promise<AheadView>;
};

/** @param zone the person's IANA time zone now, by which a time to meet is suggested */
export function createCadenceApi(request: Request, zone: () => string): CadenceApi {
  const at = (id: string, rest: string) => `/api/one-on-ones/${encodeURIComponent(id)}${rest}`;
  return {
    look: (id) =>
      request({ method: 'GET', path: at(id, `/cadence?zone=${encodeURIComponent(zone())}`) }, ahead),
    set: (id, choice) => request({ method: 'PUT', path: at(id, '/cadence'), body: choice }, ahead),
    changeOne: (id, occurrence, change) => {
      const path = at(id, `/cadence/occurrences/${encodeURIComponent(occurrence)}`);
      return request({ method: 'PUT', path, body: change }, ahead);
    },
    changeSettings: (id, change) =>
      request({ method: 'PUT', path: at(id, '/reminder-settings'), body: change }, ahead),
  };
}
