/** What a look gives when there is nothing yet. */
type Nothing = false | null | undefined;

/**
 * Looks again and again until there is something to see, and gives that. A look that throws saw nothing; what it
 * threw last is the cause of the error.
 * @param within milliseconds, far above what is needed: a bound for a broken case, not a measure
 * @param pause milliseconds between two looks; longer where a look costs much
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
    try {
      const seen = await look();
      if (isSomething(seen)) return seen;
    } catch (error) {
      cause = error;
    }
    await new Promise((done) => setTimeout(done, pause));
  } while (performance.now() < end);
  throw new Error(`Not within ${within} ms: ${what}`, { cause });
}

function isSomething<T>(seen: T): seen is Exclude<T, Nothing> {
  return seen !== false && seen !== null && seen !== undefined;
}
