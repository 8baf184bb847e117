import * as z from 'zod';
import { CorruptItem } from './storedItem.ts';

/** Stored items that this version cannot read, for whoever runs Opener. Nothing of what is in them. */
export type Unreadable = { what: string; count: number; ids: string[]; fields: string[] };

/** Told of each item once in the life of a process. Must not throw. */
export type ReportUnreadable = (found: Unreadable) => void;

/** Items remembered as told of; after that many, the first are told of again. */
const maxRemembered = 10_000;

/** Passes over each item that cannot be read, so that it costs itself and nothing else. */
export type PassOver = {
  /** @param read throws CorruptItem */
  list<T>(found: readonly unknown[], read: (resource: unknown) => T): T[];
  /** What `read` answers; what `otherwise` does where the item cannot be read. */
  one<T, U>(resource: unknown, read: (resource: unknown) => T, otherwise: (error: CorruptItem) => U): T | U;
};

export function passOver(report: ReportUnreadable): PassOver {
  const told = new Set<string>();
  const tell = (corrupt: readonly { error: CorruptItem; resource: unknown }[]) => {
    const fresh = corrupt.filter(({ resource }) => isNew(told, placeOf(resource)));
    if (fresh.length === 0) return;
    report({
      what: [...new Set(fresh.map(({ error }) => error.what))].join(', '),
      count: fresh.length,
      ids: fresh.map(({ resource }) => named.safeParse(resource).data?.id ?? 'unknown'),
      fields: [...new Set(fresh.flatMap(({ error }) => error.fields))],
    });
  };
  return {
    list(found, read) {
      const corrupt: { error: CorruptItem; resource: unknown }[] = [];
      const readable = found.flatMap((resource) => {
        try {
          return [read(resource)];
        } catch (error) {
          if (!(error instanceof CorruptItem)) throw error;
          corrupt.push({ error, resource });
          return [];
        }
      });
      tell(corrupt);
      return readable;
    },
    one(resource, read, otherwise) {
      try {
        return read(resource);
      } catch (error) {
        if (!(error instanceof CorruptItem)) throw error;
        tell([{ error, resource }]);
        return otherwise(error);
      }
    },
  };
}

const named = z.object({ id: z.string(), pk: z.string().optional() });

function placeOf(resource: unknown): string {
  const { id = '', pk = '' } = named.safeParse(resource).data ?? {};
  return `${pk} ${id}`;
}

function isNew(told: Set<string>, place: string): boolean {
  if (told.has(place)) return false;
  const oldest = told.values().next();
  if (told.size >= maxRemembered && !oldest.done) told.delete(oldest.value);
  told.add(place);
  return true;
}
