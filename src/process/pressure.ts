import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { type Cancel, type OnError, runEvery } from '../platform/later.ts';

/** How busy a process was in one second. */
export type Load = {
  /** Milliseconds that what was due had to wait, on average. */
  delay: number;
  /** What it holds in memory, as a share of what it may. */
  memory: number;
};

/** Beyond either of these, whoever is here already waits for whoever comes. */
const bounds: Load = { delay: 300, memory: 0.85 };

/** Seconds in a row: one long piece of work is no reason to send anybody away. */
const inARow = 5;

/** Is a process with these last seconds, the latest at the end, too busy for more? */
export function isTooBusy(recent: readonly Load[]): boolean {
  const last = recent.slice(-inARow);
  if ((last.at(-1)?.memory ?? 0) > bounds.memory) return true;
  return last.length === inARow && last.every(({ delay }) => delay > bounds.delay);
}

export type Pressure = { isHigh(): boolean; stop: Cancel };

/** Watches how busy this process is. @param failed told when that cannot be measured */
export function watchPressure(failed: OnError): Pressure {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  let recent: Load[] = [];
  const look = () => {
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    recent = [...recent.slice(1 - inARow), { delay: delays.mean / 1e6, memory: used / limit }];
    delays.reset();
  };
  const stop = runEvery(1_000, look, failed, { unref: true });
  return {
    isHigh: () => isTooBusy(recent),
    stop() {
      stop();
      delays.disable();
    },
  };
}
