import { isOverdue } from '../../domain/actionItem.ts';
import { dayIn } from '../../domain/dayIn.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import { readFollowed, type TimesStores } from '../cadence/followed.ts';
import { personalChats } from '../chats/personalChat.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { Clock, OneOnOneStore } from '../ports.ts';

type Needs = TimesStores & {
  persons: PersonStore;
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'list'>;
  clock: Clock;
};

/** One of somebody's 1:1s, and what is open in it. */
export type Mine = {
  oneOnOne: OneOnOne;
  /** When they meet next, ISO 8601, UTC; null where nothing tells. */
  nextAt: string | null;
  actions: { yours: number; overdue: number; theirs: number };
};

/**
 * Somebody's 1:1s, by the other's name: four requests for each, whatever lies in its past.
 * @param zone the person's IANA time zone, by which "overdue" is told
 * @throws Failure unavailable
 */
export function listMine(needs: Needs) {
  const personal = personalChats(needs);
  const times = readFollowed(needs);
  return async (person: Person, zone: string): Promise<Mine[]> => {
    const now = needs.clock();
    const today = dayIn(zone, now);
    const found = await personal.oneOnOnes(person);
    const mine = await Promise.all(
      found.map(async (oneOnOne): Promise<Mine> => {
        const [items, followed] = await Promise.all([
          needs.actionItems.list(oneOnOne.id, now),
          times(oneOnOne.id, now),
        ]);
        const open = items.map(({ value }) => value).filter(({ status }) => status === 'open');
        const yours = open.filter(({ ownerId }) => ownerId === person.id);
        const overdue = yours.filter((item) => isOverdue(item, today)).length;
        return {
          oneOnOne,
          nextAt: followed?.times.next(now)?.startsAt ?? null,
          actions: { yours: yours.length, overdue, theirs: open.length - yours.length },
        };
      }),
    );
    const nameIn = ({ oneOnOne: { people } }: Mine) => otherThan(people, person.id).name;
    return mine.sort((a, b) => nameIn(a).localeCompare(nameIn(b)));
  };
}
