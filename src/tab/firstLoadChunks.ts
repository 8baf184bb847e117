import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Context = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1];

/** The scripts of the first load, in the order of their weight on the way: each holds what no earlier one holds. */
const scripts = [
  { name: 'start', root: fileURLToPath(new URL('./main.tsx', import.meta.url)) },
  { name: 'panel', root: fileURLToPath(new URL('./draw.tsx', import.meta.url)) },
];

/** Imported by what stands in a first script, and run only by what is fetched later. */
const usedLater =
  /teams-js[\\/].*[\\/]public[\\/]meeting[\\/]|(mutationObserver|infiniteQueryObserver|use(InfiniteQuery|Mutation|MutationState))\.js$|src[\\/]domain[\\/](recurrence|cadence)\.ts$/;

/**
 * Puts the first load into two scripts, because a request costs more than its bytes: `start` says hello to Teams and
 * asks for the 1:1, `panel` draws it. What is imported dynamically stays outside of both (docs/decisions/0048).
 */
export function firstLoadChunks(): Group[] {
  const reached = new Map<string, ReadonlySet<string>>();

  function reachedFrom(root: string, context: Context): ReadonlySet<string> {
    const known = reached.get(root);
    if (known !== undefined) return known;
    const found = new Set([root]);
    for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
    reached.set(root, found);
    return found;
  }

  return scripts.map(({ name, root }, rank) => ({
    // The entry stays by itself: whoever imported a script with it inside would run it.
    name: (id, context) =>
      id !== scripts[0]?.root && !usedLater.test(id) && reachedFrom(root, context).has(id) ? name : null,
    priority: scripts.length - rank,
    includeDependenciesRecursively: false,
  }));
}
