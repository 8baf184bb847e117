import { type ActionItem, compareActionItems, isOverdue } from '../../domain/actionItem.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { effectiveSchedule } from '../../domain/effectiveSchedule.ts';
import { purposeBalance } from '../../domain/insights.ts';
import type { Language } from '../../domain/language.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { byUrgency, type Urgency, urgencyOf } from '../../domain/urgency.ts';
import type { PersonStore } from '../chats/stores.ts';
import { type NoteLanguageDependencies, noteLanguage } from '../noteLanguage.ts';
import type { Clock, Versioned } from '../pairPorts.ts';
import { isAllowed } from '../scope.ts';
import type { OneOnOneOverview, OverviewStore } from './store.ts';

export type MineDependencies = NoteLanguageDependencies & {
  persons: Pick<PersonStore, 'listOneOnOnes'>;
  overviews: OverviewStore;
  clock: Clock;
};

/** One of somebody's 1:1s, and what is open in it. */
export type OneOnOneSummary = {
  oneOnOne: OneOnOne;
  /** Why it asks for them. */
  urgency: Urgency;
  /** When they meet next, ISO 8601, UTC; null where nothing tells. */
  nextAt: string | null;
  /** Open action items of both, what this person looks at first before the rest. */
  openItems: Versioned<ActionItem>[];
  /** The purpose that their last meetings came to least; null where none is neglected. */
  neglected: Purpose | null;
};

/** Milliseconds that the balance of purposes looks back over: eight meetings of a pair that meets every other week. */
const lookedBack = 120 * 86_400_000;

/** More than anybody can keep up with. */
const maxShown = 200;

/**
 * Somebody's 1:1s, whichever asks for them most first: three requests, whatever their number.
 * @param zone the person's IANA time zone, by which "overdue" is told
 * @param language what their Teams speaks; null where it does not say
 * @throws Failure unavailable
 */
export function listMyOneOnOnes(dependencies: MineDependencies) {
  const note = noteLanguage(dependencies);
  return async (person: Person, zone: string, language: Language | null): Promise<OneOnOneSummary[]> => {
    const now = dependencies.clock();
    const since = new Date(Date.parse(now) - lookedBack).toISOString();
    const ids = (await dependencies.persons.listOneOnOnes(person)).filter((id) =>
      isAllowed(person, 'read', id),
    );
    const found = await dependencies.overviews.read(ids.slice(0, maxShown), since);
    await Promise.all(found.map(({ oneOnOne }) => note(oneOnOne, person, language)));
    const asked = { personId: person.id, today: dayIn(zone, now), now };
    return found
      .map((one) => summaryOf(one, asked))
      .sort((a, b) => byUrgency(placeOf(a, person.id), placeOf(b, person.id)));
  };
}

function summaryOf(
  { oneOnOne: { value: oneOnOne }, cadence, calendar, openItems, meetings }: OneOnOneOverview,
  { personId, today, now }: { personId: string; today: string; now: string },
): OneOnOneSummary {
  const nextAt = effectiveSchedule({ cadence, calendar }, now)?.times.next(now)?.startsAt ?? null;
  const overdue = openItems.map(({ value }) => value).filter((item) => isOverdue(item, today));
  const yours = overdue.filter(({ ownerId }) => ownerId === personId).length;
  const compare = compareActionItems(personId, today);
  const glance = {
    isRunning: oneOnOne.running !== null,
    nextAt,
    lastAt: oneOnOne.lastTime?.heldAt ?? oneOnOne.madeAt,
    overdue: { yours, theirs: overdue.length - yours },
  };
  return {
    oneOnOne,
    urgency: urgencyOf(glance, now),
    nextAt,
    openItems: openItems.sort((a, b) => compare(a.value, b.value)),
    neglected: purposeBalance(
      meetings.map(({ heldAt, tally }) => ({
        heldAt,
        kind: tally === null ? ('missed' as const) : ('held' as const),
        purposes: tally?.purposes ?? null,
        broughtBy: null,
      })),
    ).neglected,
  };
}

function placeOf({ urgency, nextAt, oneOnOne }: OneOnOneSummary, personId: string) {
  return { urgency, nextAt, name: otherThan(oneOnOne.people, personId).name };
}
