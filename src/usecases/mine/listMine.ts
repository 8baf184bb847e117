import { isOverdue } from '../../domain/actionItem.ts';
import type { Cadence } from '../../domain/cadence.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { nextOccurrence, openSchedule } from '../../domain/occurrences.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { CadenceStore } from '../cadence/stores.ts';
import { personalChats } from '../chats/personalChat.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { Clock, OneOnOneStore } from '../ports.ts';

type Needs = {
  persons: PersonStore;
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'list'>;
  cadences: Pick<CadenceStore, 'read'>;
  clock: Clock;
};

/** One of somebody's 1:1s, and what is open in it. */
export type Mine = {
  oneOnOne: OneOnOne;
  /** When they meet next by their cadence, ISO 8601, UTC; null where none is set, or it cannot be read any more. */
  nextAt: string | null;
  actions: { yours: number; overdue: number; theirs: number };
};

/**
 * Somebody's 1:1s, by the other's name: three requests for each, whatever lies in its past.
 * @param zone the person's IANA time zone, by which "overdue" is told
 * @throws Failure unavailable
 */
export function listMine(needs: Needs) {
  const personal = personalChats(needs);
  return async (person: Person, zone: string): Promise<Mine[]> => {
    const now = needs.clock();
    const today = dayIn(zone, now);
    const found = await personal.oneOnOnes(person);
    const mine = await Promise.all(
      found.map(async (oneOnOne): Promise<Mine> => {
        const [items, cadence] = await Promise.all([
          needs.actionItems.list(oneOnOne.id, now),
          needs.cadences.read(oneOnOne.id),
        ]);
        const open = items.map(({ value }) => value).filter(({ status }) => status === 'open');
        const yours = open.filter(({ ownerId }) => ownerId === person.id);
        const overdue = yours.filter((item) => isOverdue(item, today)).length;
        return {
          oneOnOne,
          nextAt: cadence && nextIn(cadence.value, now),
          actions: { yours: yours.length, overdue, theirs: open.length - yours.length },
        };
      }),
    );
    const nameIn = ({ oneOnOne: { people } }: Mine) => otherThan(people, person.id).name;
    return mine.sort((a, b) => nameIn(a).localeCompare(nameIn(b)));
  };
}

function nextIn(cadence: Cadence, now: string): string | null {
  const schedule = openSchedule(cadence);
  return schedule && (nextOccurrence(schedule, now)?.startsAt ?? null);
}
