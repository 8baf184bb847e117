import type { Files } from './faults.ts';
import { isNode, type Node, parsed } from './syntax.ts';

/** Of zod what makes no schema. */
const noSchemas = [
  ...['parse', 'safeParse', 'parseAsync', 'safeParseAsync', 'encode', 'decode'],
  ...['toJSONSchema', 'prettifyError', 'treeifyError', 'flattenError', 'config'],
];

/** What runs once, when the server starts, and what is no part of the server. */
const free = ['config/', 'api/registerRoutes.ts', 'tab/', 'sandbox/'];

/** What makes a schema out of another. */
const derivations = [
  'extend',
  'safeExtend',
  'pick',
  'omit',
  'partial',
  'required',
  'merge',
  'keyof',
  'unwrap',
];

type Call = { name: string; path: string; line: number; within: readonly string[] };

/**
 * Where a schema is built in a function that runs again and again: building one costs more than using it does. A
 * function that makes schemas for others is fine for as long as it is called at the top of modules only.
 * @returns a sentence for each, in the order of the files
 */
export function schemasInFunctions(files: Files): string[] {
  const calls = Object.entries(files).flatMap(([path, source]) => callsIn(path, source));
  const builders = new Map<string, Call[]>();
  for (const call of calls.filter(({ name }) => name === 'zod')) {
    const inner = call.within.at(-1);
    if (inner !== undefined) builders.set(inner, [...(builders.get(inner) ?? []), call]);
  }
  // Whoever calls a builder within a function is one itself, until the top of a module is reached.
  for (let grown = true; grown; ) {
    grown = false;
    for (const call of calls) {
      const inner = call.within.at(-1);
      if (!builders.has(call.name) || inner === undefined || builders.has(inner)) continue;
      builders.set(inner, [call]);
      grown = true;
    }
  }
  const atTop = new Set(calls.filter(({ within }) => within.length === 0).map(({ name }) => name));
  const runsAgain = (name: string): boolean => !onlyAtTop(name, calls, atTop, new Set());
  return [...builders]
    .filter(([name]) => runsAgain(name))
    .flatMap(([, found]) => found.filter(({ name }) => name === 'zod'))
    .map(({ path, line, within }) => `${path}:${line}: ${within.at(-1)} builds a schema each time it runs`)
    .sort();
}

/** Is this function called at the top of modules alone, also by way of others that are? */
function onlyAtTop(
  name: string,
  calls: readonly Call[],
  atTop: ReadonlySet<string>,
  seen: Set<string>,
): boolean {
  if (seen.has(name)) return true;
  seen.add(name);
  const callers = new Set(
    calls.filter((call) => call.name === name).flatMap(({ within }) => within.at(-1) ?? []),
  );
  if (callers.size === 0 && !atTop.has(name)) return false;
  return [...callers].every((caller) => onlyAtTop(caller, calls, atTop, seen));
}

function callsIn(path: string, source: string): Call[] {
  if (free.some((place) => path.startsWith(place))) return [];
  const usesZod = /from 'zod(\/mini)?'/.test(source);
  const found: Call[] = [];
  walk(parsed(path, source), [], (node, within) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee)) return;
    const name = usesZod && makesSchema(node.callee) ? 'zod' : calledName(node.callee);
    if (name !== null) found.push({ name, path, line: lineOf(source, node), within });
  });
  return found;
}

function makesSchema(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || !isNode(callee.property)) return false;
  const name = String(callee.property.name);
  if (rootOf(callee) === 'z') return !noSchemas.includes(name) && !isUse(callee);
  return derivations.includes(name);
}

/** `z.string().parse(text)`: the schema in it is found by itself. */
function isUse(callee: Node): boolean {
  return isNode(callee.object) && callee.object.type === 'CallExpression';
}

function rootOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return String(node.name);
  return rootOf(node.type === 'CallExpression' ? node.callee : node.object);
}

function calledName(callee: Node): string | null {
  return callee.type === 'Identifier' ? String(callee.name) : null;
}

function walk(
  value: unknown,
  within: readonly string[],
  seen: (node: Node, within: readonly string[]) => void,
  named: string | null = null,
): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, within, seen);
    return;
  }
  if (!isNode(value)) return;
  seen(value, within);
  const inner = isFunction(value)
    ? [...within, nameOf(value) ?? named ?? within.at(-1) ?? 'a function']
    : within;
  const name = value.type === 'VariableDeclarator' ? nameOf({ type: '', id: value.id }) : null;
  for (const child of Object.values(value)) walk(child, inner, seen, name);
}

function isFunction({ type }: Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);
}

function nameOf({ id }: Node): string | null {
  return isNode(id) && typeof id.name === 'string' ? id.name : null;
}

function lineOf(source: string, { start }: Node): number {
  return typeof start === 'number' ? source.slice(0, start).split('\n').length : 0;
}
