import { type ActionItem, compareActionItems } from '../../domain/actionItem.ts';
import { dayIn } from '../../domain/dayIn.ts';
import type { Clock, Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { ActionItemStore } from './store.ts';

type Dependencies = { actionItems: ActionItemStore; clock: Clock };

/** Closed ones stay in sight for two weeks: long enough for the next 1:1 to look back on them. */
const closedFor = 14 * 86_400_000;

/**
 * The action items of a 1:1 as one of the two looks at them: open ones first, their own overdue ones before all.
 * @param zone the reader's IANA time zone, by which "overdue" is told
 * @throws Failure notFound
 */
export function listActionItems(dependencies: Dependencies) {
  return ofPair('read', async ({ person, oneOnOneId }, zone: string): Promise<Versioned<ActionItem>[]> => {
    const now = dependencies.clock();
    const closedSince = new Date(Date.parse(now) - closedFor).toISOString();
    const items = await dependencies.actionItems.list(oneOnOneId, closedSince);
    const compare = compareActionItems(person.id, dayIn(zone, now));
    return items.sort((a, b) => compare(a.value, b.value));
  });
}
