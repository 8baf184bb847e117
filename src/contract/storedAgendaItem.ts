import * as Y from 'yjs';
import * as z from 'zod/mini';
import { purposes } from '../domain/purpose.ts';

/** The map of the shared document that holds the items; see agendaDocument.ts. */
export const agendaName = 'agenda';

const storedItem = z.object({
  title: z.instanceof(Y.Text),
  notes: z.instanceof(Y.Text),
  purpose: z.nullable(z.enum(purposes)),
  broughtBy: z.string(),
  addedAt: z.string(),
  order: z.string().check(z.minLength(1)),
  discussedAt: z.nullable(z.string()),
  removedAt: z.nullable(z.string()),
  continues: z.optional(z.object({ meetingId: z.string(), itemId: z.string() })),
  /** Left out by versions that knew topics only. */
  kind: z.optional(z.enum(['topic', 'update'])),
  answeredAt: z.optional(z.nullable(z.string())),
});

export type StoredItem = z.infer<typeof storedItem>;

/** An entry of the map, where it has the shape of an item; null for anything else. */
export function itemOf(entry: unknown): StoredItem | null {
  if (!(entry instanceof Y.Map)) return null;
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entry) fields[name] = value;
  const item = z.safeParse(storedItem, fields);
  return item.success ? item.data : null;
}

type PlainField = 'purpose' | 'order' | 'discussedAt' | 'removedAt' | 'kind' | 'answeredAt';

/** Sets one plain field of an item. False when there is no such item. */
export function setField(doc: Y.Doc, id: string, name: PlainField, value: string | null): boolean {
  const entry = doc.getMap(agendaName).get(id);
  if (!(entry instanceof Y.Map)) return false;
  // Writing what already stands there would cost a stored update and could undo a newer one when merged.
  if (entry.get(name) !== value) entry.set(name, value);
  return true;
}
