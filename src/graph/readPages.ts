import * as z from 'zod';
import type { Feature } from '../domain/connection.ts';
import type { Caller, GraphAnswer } from '../usecases/account.ts';
import type { CallGraph, GraphRequest } from './callGraph.ts';
import type { Report } from './report.ts';

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

/** Pages that are read at most: more is no answer to a question about one 1:1. */
const maxPages = 20;

/**
 * All entries of a list that comes in pages. One that is missing or in another shape ends it: what came before it
 * would be taken for the whole, so the answer is `unavailable`.
 */
export async function readPages(
  call: CallGraph,
  caller: Caller,
  feature: Feature,
  { path, headers, report }: Pick<GraphRequest, 'path' | 'headers'> & { report: Report },
): Promise<GraphAnswer<unknown[]>> {
  const found: unknown[] = [];
  let next: string | undefined = path;
  for (let pages = 0; next !== undefined && pages < maxPages; pages += 1) {
    const answer: GraphAnswer<unknown> = await call(caller, feature, {
      path: next,
      ...(headers && { headers }),
    });
    if (answer.kind !== 'ok') return answer;
    const parsed = page.safeParse(answer.value);
    if (!parsed.success) {
      report('page');
      return { kind: 'unavailable' };
    }
    found.push(...parsed.data.value);
    next = parsed.data['@odata.nextLink'];
  }
  return { kind: 'ok', value: found };
}
