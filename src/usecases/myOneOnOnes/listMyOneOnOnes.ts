import { isOverdue } from '../../domain/actionItem.ts';
import { dayIn } from '../../domain/dayIn.ts';
import type { Language } from '../../domain/language.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import { readEffectiveSchedule, type TimesStores } from '../cadence/effectiveSchedule.ts';
import { type PersonalChatDependencies, personalChats } from '../chats/personalChat.ts';
import type { Clock } from '../pairPorts.ts';

export type MineDependencies = TimesStores &
  PersonalChatDependencies & {
    actionItems: Pick<ActionItemStore, 'list'>;
    clock: Clock;
  };

/** One of somebody's 1:1s, and what is open in it. */
export type OneOnOneSummary = {
  oneOnOne: OneOnOne;
  /** When they meet next, ISO 8601, UTC; null where nothing tells. */
  nextAt: string | null;
  actions: { yours: number; overdue: number; theirs: number };
};

/**
 * Somebody's 1:1s, by the other's name: four requests for each, whatever lies in its past.
 * @param zone the person's IANA time zone, by which "overdue" is told
 * @param language what their Teams speaks; null where it does not say
 * @throws Failure unavailable
 */
export function listMyOneOnOnes(dependencies: MineDependencies) {
  const personal = personalChats(dependencies);
  const times = readEffectiveSchedule(dependencies);
  return async (person: Person, zone: string, language: Language | null): Promise<OneOnOneSummary[]> => {
    const now = dependencies.clock();
    const today = dayIn(zone, now);
    const found = await personal.oneOnOnes(person, language);
    const mine = await Promise.all(
      found.map(async (oneOnOne): Promise<OneOnOneSummary> => {
        const [items, effectiveSchedule] = await Promise.all([
          dependencies.actionItems.list(oneOnOne.id, now),
          times(oneOnOne.id, now),
        ]);
        const open = items.map(({ value }) => value).filter(({ status }) => status === 'open');
        const yours = open.filter(({ ownerId }) => ownerId === person.id);
        const overdue = yours.filter((item) => isOverdue(item, today)).length;
        return {
          oneOnOne,
          nextAt: effectiveSchedule?.times.next(now)?.startsAt ?? null,
          actions: { yours: yours.length, overdue, theirs: open.length - yours.length },
        };
      }),
    );
    const nameIn = ({ oneOnOne: { people } }: OneOnOneSummary) => otherThan(people, person.id).name;
    return mine.sort((a, b) => nameIn(a).localeCompare(nameIn(b)));
  };
}
