import { afterClose } from './afterClose.ts';
import type { Connection, LiveConnectionDependencies } from './connection.ts';
import { oncePainted } from './oncePainted.ts';

type Dependencies = LiveConnectionDependencies & {
  /** Something is there to be drawn first: what connects is fetched after that. */
  afterPaint: boolean;
};

/**
 * A connection whose script is fetched by itself, since nobody needs it to read. Until it has come this is one that
 * is down: what is written meanwhile is in the document, and its first handshake carries it.
 */
export function connectLater({ afterPaint, ...dependencies }: Dependencies): Connection {
  let connection: Connection | null = null;
  let isStopped = false;
  let isFetching = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function fetchScript(): void {
    if (isStopped || isFetching || connection !== null) return;
    clearTimeout(retry);
    isFetching = true;
    import('./connection.ts').then(({ stayConnected }) => {
      isFetching = false;
      if (isStopped) return;
      connection = stayConnected(dependencies);
      dependencies.changed();
    }, failed);
  }

  /** As for a line that cannot be had. After an update of Opener the script may be gone: edits wait for the next page. */
  function failed(): void {
    isFetching = false;
    if (isStopped) return;
    failures += 1;
    const next = afterClose(undefined, failures, Math.random());
    if ('waitMs' in next) retry = setTimeout(fetchScript, next.waitMs);
  }

  if (afterPaint) oncePainted(fetchScript);
  else fetchScript();

  return {
    edited: (update) => connection?.edited(update),
    isFromServer: (origin) => connection?.isFromServer(origin) ?? false,
    presence: () => connection?.presence() ?? [],
    isUp: () => connection?.isUp() ?? false,
    allStored: () => connection?.allStored() ?? false,
    flush: () => connection?.flush(),
    drop: () => connection?.drop(),
    hurry() {
      if (connection === null) fetchScript();
      else connection.hurry();
    },
    stop() {
      isStopped = true;
      clearTimeout(retry);
      connection?.stop();
    },
  };
}
