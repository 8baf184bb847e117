/** What each file imports. Names that are no key of it are left out of account. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Import cycles, one for each place where a walk in the order of the map comes back to a file it stands on; each
 * as the files on the way round, with the first repeated at the end. Empty exactly when there is no cycle.
 */
export function cyclesOf(graph: Graph): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): void => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return cycles;
}
