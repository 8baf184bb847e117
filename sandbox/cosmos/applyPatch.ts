import * as z from 'zod';
import { isObject, type JsonObject, type JsonValue } from './store/jsonValue.ts';
import { badRequest, outsideSubset } from './store/refusal.ts';

const maxOperations = 10;

const operation = z.discriminatedUnion('op', [
  z.object({ op: z.enum(['add', 'set', 'replace']), path: z.string(), value: z.json() }),
  z.object({ op: z.literal('incr'), path: z.string(), value: z.number() }),
  z.object({ op: z.literal('remove'), path: z.string() }),
]);

const patchRequest = z.union([
  z.array(operation).transform((operations) => ({ operations, condition: undefined })),
  z.object({ operations: z.array(operation), condition: z.string().optional() }),
]);

export type Patch = z.infer<typeof patchRequest>;
type Operation = Patch['operations'][number];

/** @throws Refusal (400) */
export function parsePatch(body: JsonValue): Patch {
  const parsed = patchRequest.safeParse(body);
  if (!parsed.success) throw badRequest('Invalid patch request: check syntax of patch specification.');
  const { length } = parsed.data.operations;
  if (length === 0 || length > maxOperations) {
    throw badRequest(`A patch has 1 to ${maxOperations} operations.`);
  }
  return parsed.data;
}

/** The item after all operations in order; the given one is left as it is. @throws Refusal (400) */
export function applyPatch(item: JsonObject, operations: readonly Operation[]): JsonObject {
  const patched = structuredClone(item);
  for (const one of operations) applyOperation(patched, one);
  return patched;
}

function applyOperation(item: JsonObject, one: Operation): void {
  const names = pathOf(one.path);
  const last = names.at(-1) ?? '';
  const parent = parentOf(item, names);
  if (Array.isArray(parent)) throw outsideSubset('A patch inside an array');
  const current = Object.hasOwn(parent, last) ? parent[last] : undefined;
  if (one.op === 'remove' || one.op === 'replace') expectPresent(current, one.op);
  if (one.op === 'remove') delete parent[last];
  else parent[last] = one.op === 'incr' ? increased(current, one.value) : one.value;
}

function pathOf(path: string): string[] {
  const [root, ...names] = path.split('/');
  if (root !== '' || names.length === 0 || names.includes(''))
    throw badRequest('A patch path looks like /a/b.');
  if (path.includes('~')) throw outsideSubset('An escape (~) in a patch path');
  const first = names[0] ?? '';
  const isFixed = ['id', 'pk', '_rid', '_self', '_etag', '_ts', '_attachments'].includes(first);
  if (isFixed || first === '__proto__') throw badRequest(`/${first} cannot be patched.`);
  return names;
}

function parentOf(item: JsonObject, names: string[]): JsonObject | JsonValue[] {
  let parent: JsonObject = item;
  for (const name of names.slice(0, -1)) {
    const next = Object.hasOwn(parent, name) ? parent[name] : undefined;
    if (Array.isArray(next)) return next;
    if (!isObject(next)) throw badRequest('A patch can only write into an existing object.');
    parent = next;
  }
  return parent;
}

function expectPresent(current: JsonValue | undefined, op: string): void {
  if (current === undefined) throw badRequest(`The field to ${op} is absent.`);
}

function increased(current: JsonValue | undefined, by: number): number {
  if (current === undefined) return by;
  if (typeof current !== 'number') throw badRequest('Only a number can be incremented.');
  return current + by;
}
