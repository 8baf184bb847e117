import { posix } from 'node:path';
import { circlesOf } from './circles.ts';
import { cyclesOf } from './cycles.ts';
import { type Import, importsOf } from './importsOf.ts';
import {
  apart,
  buildOnly,
  fewOnly,
  mayImport,
  type PackageRule,
  packageRules,
  sandbox,
  tests,
  typeArrows,
  withoutNode,
  withoutStores,
} from './rules.ts';

/**
 * Source text by path, with forward slashes: below src (`domain/person.ts`), of the sandbox (`sandbox/start.ts`) or of
 * the tests (`tests/domain/person.test.ts`).
 */
export type Files = Readonly<Record<string, string>>;

/**
 * Every import that breaks a rule of rules.ts, every import cycle, every circle of folders at whatever depth: a sentence
 * each, sorted by file.
 */
export function faultsOf(files: Files): string[] {
  const imports = Object.entries(files).map(([path, source]) => ({ path, imports: importsOf(path, source) }));
  const ruled = imports.filter((file) => !isIn(file.path, tests));
  const places = ruled.map((file) => placeFault(file.path));
  const arrows = ruled.flatMap((file) => file.imports.map((one) => arrowFault(file.path, one)));
  const graph = new Map(
    imports.map((file) => [file.path, file.imports.flatMap((one) => ours(file.path, one))]),
  );
  const cycles = cyclesOf(graph).map((cycle) => `import cycle: ${cycle.join(' -> ')}`);
  const circles = [...new Set([...graph.keys()].map(placeOf))]
    .flatMap((folder) => circlesOf(graph, folder))
    .map((circle) => `folder circle: ${circle.join(' -> ')}`);
  return [...[...places, ...arrows].filter((fault) => fault !== null).sort(), ...cycles, ...circles];
}

function placeFault(path: string): string | null {
  return mayImport[placeOf(path)]
    ? null
    : `${path}: ${placeOf(path)} stands nowhere in tests/architecture/rules.ts`;
}

function arrowFault(path: string, { specifier, typesOnly }: Import): string | null {
  const fault = specifier.startsWith('.')
    ? localFault(path, targetOf(path, specifier), typesOnly)
    : packageFault(path, specifier, typesOnly);
  return fault && `${path} imports ${specifier}: ${fault}`;
}

function localFault(path: string, target: string, asTypes: boolean): string | null {
  const [from, to] = [placeOf(path), placeOf(target)];
  const allowed = mayImport[from] ?? [];
  if (buildOnly.includes(target)) return 'it runs when the pages are built, not in them';
  const few = fewOnly.find(({ file }) => file === target);
  if (few && !asTypes && !few.only.some((place) => isIn(path, place)))
    return `only ${few.only.join(' and ')} may`;
  if (withoutStores.includes(from) && isStore(target)) return `${from} gets use cases and no stores`;
  if (from === to) return roomFault(path, target);
  if (!allowed.includes(to)) return `${from} may import ${allowed.join(', ') || 'nothing of ours'}`;
  return typeArrows[from]?.includes(to) && !asTypes ? `${from} may import types alone from ${to}` : null;
}

function packageFault(path: string, specifier: string, asTypes: boolean): string | null {
  if (specifier.startsWith('node:')) return nodeFault(path);
  const rule = packageRules.find(({ packages }) => packages.some((name) => isPackage(specifier, name)));
  return rule && !mayUse(path, rule, asTypes) ? `only ${rule.only.join(' and ')} may` : null;
}

function nodeFault(path: string): string | null {
  const isFree = buildOnly.includes(path) || !withoutNode.some((place) => isIn(path, place));
  return isFree ? null : `${placeOf(path)} does not run in Node alone`;
}

function mayUse(path: string, rule: PackageRule, asTypes: boolean): boolean {
  const places = asTypes ? [...rule.only, ...(rule.typesOnly ?? [])] : rule.only;
  return places.some((place) => isIn(path, place));
}

function roomFault(path: string, target: string): string | null {
  const folder = apart.find((one) => isIn(path, one) && isIn(target, one));
  if (!folder) return null;
  const [from, to] = [path, target].map((one) => one.slice(folder.length + 1).split('/')[0]);
  return from === to ? null : `no two of ${folder} know each other`;
}

/** Where a file stands: its first folder, or its own name at the top of src. */
function placeOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function isStore(path: string): boolean {
  return /^usecases\/(.*\/)?(stores?|keyedStore)\.ts$/.test(path);
}

function isPackage(specifier: string, name: string): boolean {
  return name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : isIn(specifier, name);
}

function ours(path: string, { specifier }: Import): string[] {
  return specifier.startsWith('.') ? [targetOf(path, specifier)] : [];
}

/** What a relative import means, as a path of `Files`. */
function targetOf(path: string, specifier: string): string {
  const besideSource = isIn(path, sandbox) || isIn(path, tests);
  const fromProject = besideSource ? path : `src/${path}`;
  return posix.join(posix.dirname(fromProject), specifier).replace(/^src\//, '');
}
