/** Milliseconds that ending may take; whatever hangs then is cut off. What was acknowledged is stored by then. */
const endWithin = 10_000;

/** Ends the process gracefully on Ctrl+C and on SIGTERM. */
export function endOnSignal(running: { close(): Promise<void> }): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), endWithin).unref();
      void running.close().finally(() => process.exit());
    });
  }
}
