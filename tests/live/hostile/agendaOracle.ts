import { generateKeyBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import * as z from 'zod';
import { purposes } from '../../../src/domain/purpose.ts';

/**
 * Says what of a stored agenda the description in contract/agendaDocument.ts does not allow. Written from that
 * description and on purpose from nothing that the server checks with, so that the two can disagree.
 * @param people object ids of the two
 */
export function faultsOf(update: Uint8Array, people: readonly string[]): string[] {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  const faults: string[] = [];
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    faults.push('it waits for what is missing');
  for (const [name, root] of doc.share) faults.push(...rootFaults(name, root, people));
  doc.destroy();
  return faults;
}

/** What every shared type has, whatever it is. */
type Root = Pick<Y.AbstractType<unknown>, '_start' | '_map'>;

/** Each device keeps to a limit by what it sees: what several wrote while offline may come together. */
const devices = 4;

const time = z.iso.datetime();
const itemId = z.string().regex(/^(?!__proto__$)[^/\p{Cc}]{1,200}$/u);

function rootFaults(name: string, root: Root, people: readonly string[]): string[] {
  if (name === 'agenda') return mapFaults(name, root, (id, value) => itemFaults(id, value, people));
  if (name === 'filed') return mapFaults(name, root, (key, value) => filedFaults(key, value, people));
  if (name === 'about') {
    return mapFaults(name, root, (key, value) =>
      key === 'schemaVersion' && value === 1 ? [] : [`about.${key} is ${shown(value)}`],
    );
  }
  // A root without any content is only a name that somebody asked for.
  const isEmpty = liveItems(root).length === 0 && liveEntries(root).length === 0;
  if (!isTextName(name, people)) return isEmpty ? [] : [`the root ${shown(name)} is nobody's`];
  return textFaults(name, root, devices * 4_000);
}

/** `answer/<question>/<round>/<person>` or `update/<item>/<person>`. */
function isTextName(name: string, people: readonly string[]): boolean {
  const parts = name.split('/');
  const person = parts.at(-1) ?? '';
  if (!people.includes(person) || parts.some((part) => part === '')) return false;
  if (parts[0] === 'update') return parts.length === 3;
  return parts[0] === 'answer' && parts.length === 4 && /^(0|[1-9]\d*)$/.test(parts[2] ?? '');
}

function mapFaults(name: string, root: Root, of: (key: string, value: unknown) => string[]): string[] {
  const stray = liveItems(root).length > 0 ? [`${name} has a sequence in it`] : [];
  return [...stray, ...liveEntries(root).flatMap(([key, value]) => of(key, value))];
}

const fields = z.strictObject({
  title: z.instanceof(Y.Text),
  notes: z.instanceof(Y.Text),
  purpose: z.enum(purposes).nullable(),
  broughtBy: z.string(),
  addedAt: time,
  order: z.string().refine(isOrderKey),
  discussedAt: time.nullable(),
  removedAt: time.nullable(),
  continues: z.strictObject({ meetingId: z.string(), itemId: z.string() }).optional(),
  kind: z.enum(['topic', 'update']).optional(),
  answeredAt: time.nullable().optional(),
});

function itemFaults(id: string, value: unknown, people: readonly string[]): string[] {
  const at = `agenda.${shown(id)}`;
  if (!itemId.safeParse(id).success) return [`${at} is no id`];
  if (!(value instanceof Y.Map)) return [`${at} is no map`];
  const stray = liveItems(value).length > 0 ? [`${at} has a sequence in it`] : [];
  const read = fields.safeParse(Object.fromEntries(value.entries()));
  if (!read.success) {
    return [
      ...stray,
      ...read.error.issues.map(({ path, code, message }) => `${at}.${path} ${code}: ${message}`),
    ];
  }
  const { title, notes, broughtBy } = read.data;
  return [
    ...stray,
    ...(people.includes(broughtBy) ? [] : [`${at} was brought by nobody of the two`]),
    ...textFaults(`${at}.title`, title, devices * 300),
    ...textFaults(`${at}.notes`, notes, devices * 20_000),
  ];
}

const filed = z.strictObject({
  meetingId: z.string().min(1),
  at: time,
  mark: z.string().regex(/^[0-9a-f]{24}$/),
});

function filedFaults(key: string, value: unknown, people: readonly string[]): string[] {
  const isKnown =
    isTextName(key, people) || (key.startsWith('item/') && itemId.safeParse(key.slice(5)).success);
  return isKnown && filed.safeParse(value).success ? [] : [`filed.${shown(key)} is ${shown(value)}`];
}

function textFaults(at: string, text: Root, most: number): string[] {
  const parts = liveItems(text);
  const words = parts.map(({ content }) => (content instanceof Y.ContentString ? content.str : '')).join('');
  const faults = liveEntries(text).length > 0 ? [`${at} has attributes`] : [];
  if (parts.some(({ content }) => !(content instanceof Y.ContentString)))
    faults.push(`${at} is not words only`);
  if (words.length > most) faults.push(`${at} has ${words.length} characters`);
  if (!words.isWellFormed()) faults.push(`${at} is not well-formed`);
  return faults;
}

/** What stands in the sequence of a type now. */
function liveItems(type: Root): Y.Item[] {
  const items: Y.Item[] = [];
  for (let one = type._start; one !== null; one = one.right) if (!one.deleted) items.push(one);
  return items;
}

/** What stands in the keys of a type now. */
function liveEntries(type: Root): [string, unknown][] {
  return [...type._map].flatMap(([key, one]) =>
    one.deleted ? [] : [[key, one.content.getContent()[one.length - 1]]],
  );
}

function isOrderKey(key: string): boolean {
  try {
    // The library refuses to go on from what is no key of its own.
    return generateKeyBetween(key, null) > key && key.length <= 1_000;
  } catch {
    return false;
  }
}

function shown(value: unknown): string {
  return String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60);
}
