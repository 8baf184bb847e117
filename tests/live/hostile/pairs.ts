import * as z from 'zod';
import { tenantId } from '../../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';

const member = z.object({ id: z.string(), token: z.string() });

/** Two people who share a 1:1: one uses the product, the other writes to its socket whatever they like. */
export const pair = z.object({ oneOnOneId: z.string(), honest: member, hostile: member });

export type Pair = z.infer<typeof pair>;

/** The ids of one of many pairs that have nothing to do with one another. */
export function pairNumbered(number: number): { oneOnOneId: string; honest: string; hostile: string } {
  const id = (which: number) => `b0000000-0000-4000-8000-${String(number * 2 + which).padStart(12, '0')}`;
  const [honest, hostile] = [id(0), id(1)];
  return { oneOnOneId: joinOneOnOneId(tenantId, honest, hostile), honest, hostile };
}
