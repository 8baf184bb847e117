/** Lets so many works run at once; the others wait in the order in which they came. */
export type Semaphore = <T>(work: () => Promise<T>) => Promise<T>;

/** Whoever calls bounds how many wait: here they come from pages of a fixed size. */
export function createSemaphore(most: number): Semaphore {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return async (work) => {
    if (taken >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else taken += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes over to whoever waits, so it is never counted free in between.
      if (next) next();
      else taken -= 1;
    }
  };
}
