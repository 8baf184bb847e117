/** Told what work that nobody waits for has thrown. What it throws itself is dropped: there is nobody left to tell. */
export type OnError = (error: unknown) => unknown;

/** Runs `work`. What it throws, or rejects with later, goes to `onError`; nothing comes out here. */
export function runCaught(work: () => unknown, onError: OnError): void {
  try {
    const outcome = work();
    if (isPromiseLike(outcome)) outcome.then(undefined, (error: unknown) => tell(onError, error));
  } catch (error) {
    tell(onError, error);
  }
}

/** Runs `work`, which nobody waits for. Resolves when it is over, and never rejects. */
export async function settled(work: () => unknown, onError: OnError): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(onError, error);
  }
}

function tell(onError: OnError, error: unknown): void {
  try {
    const outcome = onError(error);
    if (isPromiseLike(outcome)) outcome.then(undefined, () => undefined);
  } catch {}
}

function isPromiseLike(outcome: unknown): outcome is PromiseLike<unknown> {
  return typeof outcome === 'object' && outcome !== null && 'then' in outcome && isFunction(outcome.then);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
