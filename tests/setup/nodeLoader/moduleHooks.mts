import { existsSync, readFileSync } from 'node:fs';
import { type ResolveFnOutput, type ResolveHookContext, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

/** The source map of each module that was compiled here, by its address: what Jest reads stacks of errors with. */
export const sourceMaps = new Map<string, string>();

const tests = new URL('../../', import.meta.url).href;
const ownFolder = new URL('./', import.meta.url).href;
const jestGlobals = new URL('./globals.mts', import.meta.url).href;

type Resolve = (specifier: string, context: ResolveHookContext) => ResolveFnOutput;
type Compiled = { code: string; map: string };
const compiled = new Map<string, Compiled>();

/**
 * Teaches Node's loader what Jest's does: TypeScript with JSX, and `@jest/globals`. Modules of `tests` belong to one
 * run of one test file, which their addresses name: each file has its own, with fresh state. All others are loaded once
 * for all files.
 */
registerHooks({
  resolve(specifier, context, next) {
    const run = runIn(context.parentURL);
    if (specifier === '@jest/globals') return { url: jestGlobals + run, shortCircuit: true };
    const found = withEnding(specifier, context, next);
    return belongsToRun(found.url) ? { ...found, url: found.url + run } : found;
  },
  load(address, context, next) {
    const { pathname, href } = new URL(address);
    const url = href.replace(/\?.*$/, '');
    if (!pathname.endsWith('.tsx') && !(pathname.endsWith('.ts') && belongsToRun(url)))
      return next(address, context);
    const { code, map } = compiledAt(url);
    sourceMaps.set(address, map);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** What is made for bundlers, as the package adaptivecards, leaves the endings of its files out. */
function withEnding(specifier: string, context: ResolveHookContext, next: Resolve): ResolveFnOutput {
  try {
    return next(specifier, context);
  } catch (error) {
    const { parentURL = '' } = context;
    if (!specifier.startsWith('.') || !parentURL.includes('/node_modules/')) throw error;
    const ending = ['.js', '/index.js'].find((each) => existsSync(new URL(specifier + each, parentURL)));
    if (ending === undefined) throw error;
    return next(specifier + ending, context);
  }
}

/** The address of a test file in a run of its own. */
export function addressInRun(url: string, run: number): string {
  return `${url}?run=${run}`;
}

function runIn(address: string | undefined): string {
  return /\?run=\d+$/.exec(address ?? '')?.[0] ?? '';
}

function belongsToRun(url: string): boolean {
  return url.startsWith(tests) && !url.startsWith(ownFolder) && !url.includes('?');
}

function compiledAt(url: string): Compiled {
  const known = compiled.get(url);
  if (known !== undefined) return known;
  const path = fileURLToPath(url);
  const { code, map, errors } = transformSync(path, readFileSync(path, 'utf8'), {
    sourcemap: true,
    jsx: { runtime: 'automatic' },
  });
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const made = {
    code,
    map: `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`,
  };
  compiled.set(url, made);
  return made;
}
