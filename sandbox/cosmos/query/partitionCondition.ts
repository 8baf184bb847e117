import { badRequest, outsideSubset } from '../store/refusal.ts';
import { listOf, type QueryRequest, scalarOf } from './parameters.ts';
import type { Condition, Query } from './syntax.ts';

/**
 * The subset wants the partition key twice: as the request's option and as `c.pk = …` in the query. Servers
 * differ in what they do when one of the two is missing, so that is refused here.
 */
export function expectPartitionCondition(where: Condition | null): void {
  if (where === null || !holdsToPartition(where)) throw outsideSubset('A query without c.pk = @pk');
}

/**
 * Which partitions a query without the request's option looks into. Azure's gateway answers such a query by itself, without
 * a plan, where it only filters: no order, no TOP and no count; and this store only where it names its partitions.
 */
export function namedPartitions(query: Query, parameters: QueryRequest['parameters']): string[] {
  if (query.orderBy !== null || query.top !== null || query.select.kind === 'count') {
    throw badRequest('Cross partition query only supports filters here.');
  }
  const named = query.where && partitionsIn(query.where, parameters);
  if (!named?.every((pk) => typeof pk === 'string')) throw outsideSubset('A query that names no partition');
  return named;
}

function partitionsIn(condition: Condition, parameters: QueryRequest['parameters']): unknown[] | null {
  switch (condition.kind) {
    case 'and':
      return partitionsIn(condition.left, parameters) ?? partitionsIn(condition.right, parameters);
    case 'in':
      return isPk(condition.field) ? condition.values.map((one) => scalarOf(one, parameters)) : null;
    case 'isOneOf':
      return isPk(condition.field) ? listOf(condition.list, parameters) : null;
    default:
      return null;
  }
}

function holdsToPartition(condition: Condition): boolean {
  if (condition.kind === 'and') return holdsToPartition(condition.left) || holdsToPartition(condition.right);
  return condition.kind === 'compare' && condition.operator === '=' && isPk(condition.field);
}

function isPk(field: readonly string[]): boolean {
  return field.length === 1 && field[0] === 'pk';
}
