import type { PersonKey } from '../../sandbox/world/world.ts';
import { tokenOf } from '../setup/pairInSandbox.ts';

/** Asks the API of a running sandbox as one of its people. */
export async function askAs(
  url: string,
  person: PersonKey,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${url}/api/one-on-ones${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(url, person)}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  return { status: answer.status, body: await answer.json() };
}
