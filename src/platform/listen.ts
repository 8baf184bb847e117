import { type Cancel, type OnError, runCaught } from './later.ts';

/** Whatever emits by name: an EventEmitter of Node, a stream, a socket of `ws`, a document of Yjs. */
type Emitter = {
  on(event: string, handler: (...args: unknown[]) => void): unknown;
  off?(event: string, handler: (...args: unknown[]) => void): unknown;
};

/** A type of Yjs. */
type Observed = {
  observeDeep(handler: (...args: unknown[]) => void): unknown;
  unobserveDeep(handler: (...args: unknown[]) => void): unknown;
};

/**
 * Runs `handler` at each event. What it throws or rejects with goes to `onError`, and neither to whoever emits nor to
 * the process: an emitter throws it from where the event came up, which for a socket is the event loop.
 * @returns stops listening
 */
export function listen<Args extends unknown[]>(
  emitter: Emitter | EventTarget,
  event: string,
  handler: (...args: Args) => unknown,
  onError: OnError,
): Cancel {
  let stopped = false;
  const heard = (...args: Args) => {
    if (!stopped) runCaught(() => handler(...args), onError);
  };
  // A socket of `ws` is both, and hands over the message itself only as an emitter.
  const stopHearing = 'on' in emitter ? hear(emitter, event, heard) : hearTarget(emitter, event, heard);
  return () => {
    stopped = true;
    stopHearing();
  };
}

/** As `listen`, for the first event alone. */
export function listenOnce<Args extends unknown[]>(
  emitter: Emitter | EventTarget,
  event: string,
  handler: (...args: Args) => unknown,
  onError: OnError,
): Cancel {
  const stop = listen<Args>(
    emitter,
    event,
    (...args) => {
      stop();
      return handler(...args);
    },
    onError,
  );
  return stop;
}

/** As `listen`, for whatever changes in a type of Yjs. */
export function observe(type: Observed, handler: () => unknown, onError: OnError): Cancel {
  const seen = () => runCaught(handler, onError);
  type.observeDeep(seen);
  return () => type.unobserveDeep(seen);
}

/**
 * Listens while `work` runs, and no longer: for what emits only because `work` changes it. So there is always somebody
 * to catch what the handler throws: the caller of this.
 */
export function listenWhile<Args extends unknown[], T>(
  emitter: Emitter,
  event: string,
  handler: (...args: Args) => void,
  work: () => T,
): T {
  const stop = hear(emitter, event, handler);
  try {
    return work();
  } finally {
    stop();
  }
}

function hear<Args extends unknown[]>(
  emitter: Emitter,
  event: string,
  handler: (...args: Args) => void,
): Cancel {
  // Which arguments belong to which event, only the emitter's own type knows.
  const heard = (...args: unknown[]) => handler(...(args as Args));
  emitter.on(event, heard);
  return () => emitter.off?.(event, heard);
}

function hearTarget<Args extends unknown[]>(
  target: EventTarget,
  event: string,
  handler: (...args: Args) => void,
): Cancel {
  const heard = (occurred: Event) => handler(...([occurred] as unknown[] as Args));
  target.addEventListener(event, heard);
  return () => target.removeEventListener(event, heard);
}
