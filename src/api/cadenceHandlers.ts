import type { cadenceRoutes } from '../contract/cadence.ts';
import type { CadenceChoice } from '../domain/cadence.ts';
import type { Occurrence } from '../domain/occurrences.ts';
import type { Person } from '../domain/person.ts';
import { changeOccurrence, setCadence } from '../usecases/cadence/changeCadence.ts';
import { type Ahead, lookAhead } from '../usecases/cadence/lookAhead.ts';
import { changeReminderSettings } from '../usecases/cadence/reminderSettings.ts';
import { suggestFromStarts } from '../usecases/cadence/suggestFromStarts.ts';
import { personOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';

export type CadenceNeeds = Parameters<typeof lookAhead>[0] &
  Parameters<typeof suggestFromStarts>[0] &
  Parameters<typeof setCadence>[0] &
  Parameters<typeof changeReminderSettings>[0];

export function cadenceHandlers(needs: CadenceNeeds): Handlers<typeof cadenceRoutes> {
  const look = lookAhead(needs);
  const suggest = suggestFromStarts(needs);
  const answer = async (person: Person, id: string, zone?: string) => {
    const seen = await look(person, id);
    const by = zone ?? seen.settings?.zone;
    const isAsked = seen.source !== 'calendar' && seen.cadence === null && by !== undefined;
    return aheadView(seen, isAsked ? await suggest(person, id, by) : null);
  };
  const stories = {
    set: setCadence(needs),
    changeOne: changeOccurrence(needs),
    changeSettings: changeReminderSettings(needs),
  };

  return {
    look: (request) => answer(personOf(request), request.params.id, request.query.zone),
    async set(request) {
      const person = personOf(request);
      await stories.set(person, request.params.id, request.body);
      return answer(person, request.params.id);
    },
    async changeOne(request) {
      const person = personOf(request);
      const { id, occurrence } = request.params;
      await stories.changeOne(person, id, occurrence, request.body);
      return answer(person, id);
    },
    async changeSettings(request) {
      const person = personOf(request);
      const change = Object.fromEntries(
        Object.entries(request.body).filter(([, value]) => value !== undefined),
      );
      await stories.changeSettings(person, request.params.id, change);
      return answer(person, request.params.id);
    },
  };
}

function aheadView(
  { cadence, isBroken, source, next, calledOff, settings, workingHours }: Ahead,
  suggestion: CadenceChoice | null,
) {
  return {
    cadence: cadence && {
      rule: cadence.rule,
      start: cadence.start,
      zone: cadence.zone,
      minutes: cadence.minutes,
    },
    isBroken,
    source,
    next: next && occurrenceView(next),
    calledOff: calledOff.map(occurrenceView),
    suggestion,
    settings,
    workingHours,
  };
}

function occurrenceView({ id, startsAt, endsAt, isMoved }: Occurrence) {
  return { id, startsAt, endsAt, isMoved };
}
