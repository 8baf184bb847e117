import * as z from 'zod';
import { entraId } from '../domain/oneOnOneId.ts';
import type { DirectoryClient } from '../usecases/connections/directoryClient.ts';
import type { CallGraph } from './callGraph.ts';
import type { Report } from './report.ts';

const manager = z.object({ id: entraId });

/** Managers through Microsoft Graph. */
export function graphManagers(call: CallGraph, report: Report): DirectoryClient {
  return {
    async managerOf(caller) {
      const answer = await call(caller, 'people', { path: '/v1.0/me/manager?$select=id' });
      if (answer.kind !== 'ok') return answer;
      if (answer.value === null) return { kind: 'ok', value: null };
      const parsed = manager.safeParse(answer.value);
      if (!parsed.success) report('manager');
      return { kind: 'ok', value: parsed.success ? parsed.data.id : null };
    },
  };
}
