import type { Extension } from '@hocuspocus/server';
import type { LiveLogger } from './live.ts';
import type { LiveContext } from './liveConnection.ts';
import { RefusedUpdate } from './refused.ts';

/** Hooks whose rejection stops something, and is caught by Hocuspocus. All others end the process. */
const gates: ReadonlySet<string> = new Set(['onAuthenticate', 'onLoadDocument', 'beforeHandleAwareness']);

type Hook = (payload: unknown) => Promise<unknown>;

/**
 * The same extension, unable to do harm: what a hook throws goes to our logger, and only a gate still rejects, with
 * nothing in it for Hocuspocus to print.
 */
export function guarded(extension: Extension<LiveContext>, logger: LiveLogger): Extension<LiveContext> {
  const hooks = Object.entries(extension).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const hook: Hook = value.bind(extension);
    return [name, (payload: unknown) => runSafely(name, hook, payload, logger)];
  });
  // The same names with the same kinds of values, which Object.fromEntries cannot say.
  return Object.fromEntries(hooks) as Extension<LiveContext>;
}

async function runSafely(name: string, hook: Hook, payload: unknown, logger: LiveLogger): Promise<unknown> {
  try {
    return await hook(payload);
  } catch (err) {
    if (!(err instanceof RefusedUpdate))
      logger.error({ hook: name, err }, 'A hook of the living agenda failed');
    if (gates.has(name)) throw new RefusedUpdate();
    return undefined;
  }
}
