import type { cadenceRoutes } from '../contract/cadence.ts';
import type { UpcomingView } from '../contract/upcoming.ts';
import type { CadenceChoice } from '../domain/cadence.ts';
import type { Occurrence } from '../domain/occurrences.ts';
import type { Person } from '../domain/person.ts';
import type { Upcoming } from '../usecases/cadence/readUpcoming.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { personOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

export function cadenceHandlers(useCases: PanelUseCases['cadence']): Handlers<typeof cadenceRoutes> {
  const answer = aheadFor(useCases);

  return {
    look: (request) => answer(personOf(request), request.params.id, request.query.zone),
    async set(request) {
      const person = personOf(request);
      await useCases.set(person, request.params.id, request.body);
      return answer(person, request.params.id);
    },
    async changeOne(request) {
      const person = personOf(request);
      const { id, occurrence } = request.params;
      await useCases.changeOne(person, id, occurrence, request.body);
      return answer(person, id);
    },
    async changeSettings(request) {
      const person = personOf(request);
      const change = Object.fromEntries(
        Object.entries(request.body).filter(([, value]) => value !== undefined),
      );
      await useCases.changeSettings(person, request.params.id, change);
      return answer(person, request.params.id);
    },
  };
}

/** What is ahead as it leaves the server. */
export function aheadFor(useCases: Pick<PanelUseCases['cadence'], 'look' | 'suggest'>) {
  return async (person: Person, id: string, zone?: string): Promise<UpcomingView> => {
    const seen = await useCases.look(person, id);
    const by = zone ?? seen.settings?.zone;
    const isAsked = seen.source !== 'calendar' && seen.cadence === null && by !== undefined;
    return upcomingView(seen, isAsked ? await useCases.suggest(person, id, by) : null);
  };
}

function upcomingView(
  { cadence, isBroken, source, next, calledOff, settings, workingHours }: Upcoming,
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
