/**
 * Ends the process gracefully on Ctrl+C and on SIGTERM: with 0 when all was closed in time, otherwise with 1. A
 * second signal ends it at once. What was acknowledged is stored in any case.
 * @param endWithin milliseconds that ending may take; whatever hangs then is cut off
 */
export function endOnSignal(running: { close(): Promise<void> }, endWithin = 10_000): void {
  let isEnding = false;
  function end(): void {
    if (isEnding) process.exit(1);
    isEnding = true;
    setTimeout(() => process.exit(1), endWithin).unref();
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}
