import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config/logLevels.ts';

/** What the log needs to know of a request. */
type Requested = { method: string; routeOptions?: { url?: string | undefined } };

/**
 * Lines of JSON on standard output. A request is logged by its route, never by its address: ids of people and
 * queries stand in that. Of an error only what finds the fault: some SDKs hang whole requests on theirs.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      req: ({ method, routeOptions }: Requested) => ({ method, route: routeOptions?.url ?? 'none' }),
      err: traceOf,
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, message: error.message, stack: error.stack };
}
