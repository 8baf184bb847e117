import { outsideSubset } from '../store/refusal.ts';
import type { Condition } from './syntax.ts';

/**
 * The subset wants the partition key twice: as the request's option and as `c.pk = …` in the query. Servers
 * differ in what they do when one of the two is missing, so that is refused here.
 */
export function expectPartitionCondition(where: Condition | null): void {
  if (where === null || !holdsToPartition(where)) throw outsideSubset('A query without c.pk = @pk');
}

function holdsToPartition(condition: Condition): boolean {
  if (condition.kind === 'and') return holdsToPartition(condition.left) || holdsToPartition(condition.right);
  if (condition.kind !== 'compare' || condition.operator !== '=') return false;
  return condition.field.length === 1 && condition.field[0] === 'pk';
}
