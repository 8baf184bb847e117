/** What a look gives when there is nothing yet. */
type Nothing = false | null | undefined;

/**
 * Looks again and again until there is something to see, and gives that. A look that throws saw nothing; what it
 * threw last is the cause of the error.
 * @param within milliseconds, far above what is needed: a bound for a broken case, not a measure
 * @param pause milliseconds between two looks at least; longer where a look takes long itself
 * @throws Error that names what was awaited
 */
export async function eventually<T>(
  what: string,
  look: () => T | Promise<T>,
  within = 20_000,
  pause = 10,
): Promise<Exclude<T, Nothing>> {
  const end = performance.now() + within;
  let cause: unknown;
  do {
    const began = performance.now();
    try {
      const seen = await look();
      if (isSomething(seen)) return seen;
    } catch (error) {
      cause = error;
    }
    await new Promise((done) => setTimeout(done, pauseAfter(performance.now() - began, pause)));
  } while (performance.now() < end);
  throw new Error(`Not within ${within} ms: ${what}`, { cause });
}

/** Four times as long as the look took: so looking leaves the processor to what is awaited. Never a second. */
export function pauseAfter(took: number, least: number): number {
  return Math.max(least, Math.min(4 * took, 500));
}

function isSomething<T>(seen: T): seen is Exclude<T, Nothing> {
  return seen !== false && seen !== null && seen !== undefined;
}
