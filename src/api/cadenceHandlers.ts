import type { cadenceRoutes } from '../contract/cadence.ts';
import type { CadenceChoice } from '../domain/cadence.ts';
import type { Occurrence } from '../domain/occurrences.ts';
import type { Person } from '../domain/person.ts';
import { type CadenceDependencies, changeOccurrence, setCadence } from '../usecases/cadence/changeCadence.ts';
import { type Ahead, type LookAheadDependencies, lookAhead } from '../usecases/cadence/lookAhead.ts';
import {
  type ChangeSettingsDependencies,
  changeReminderSettings,
} from '../usecases/cadence/reminderSettings.ts';
import { type SuggestionDependencies, suggestFromStarts } from '../usecases/cadence/suggestFromStarts.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { personOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';

export type CadenceNeeds = LookAheadDependencies &
  SuggestionDependencies &
  CadenceDependencies &
  ChangeSettingsDependencies;

export function cadenceHandlers(needs: CadenceNeeds): Handlers<typeof cadenceRoutes> {
  const stories = {
    look: lookAhead(needs),
    suggest: suggestFromStarts(needs),
    set: setCadence(needs),
    changeOne: changeOccurrence(needs),
    changeSettings: changeReminderSettings(needs),
  } satisfies Record<string, AnyPairUseCase>;
  const answer = async (person: Person, id: string, zone?: string) => {
    const seen = await stories.look(person, id);
    const by = zone ?? seen.settings?.zone;
    const isAsked = seen.source !== 'calendar' && seen.cadence === null && by !== undefined;
    return aheadView(seen, isAsked ? await stories.suggest(person, id, by) : null);
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
