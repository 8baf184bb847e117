import { runAfter } from '../platform/later.ts';
import { listen } from '../platform/listen.ts';
/**
 * Ends the process gracefully on Ctrl+C and on SIGTERM: with 0 when all was closed in time, otherwise with 1. A
 * second signal ends it at once. What was acknowledged is stored in any case.
 * @param endWithin milliseconds that ending may take; whatever hangs then is cut off
 */
export function endOnSignal(running: { close(): Promise<void> }, endWithin = 10_000): void {
  let isEnding = false;
  const cutOff = () => process.exit(1);
  async function end(): Promise<void> {
    if (isEnding) cutOff();
    isEnding = true;
    runAfter(endWithin, cutOff, cutOff, { unref: true });
    await running.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) listen(process, signal, end, cutOff);
}
