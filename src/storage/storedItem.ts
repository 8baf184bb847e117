import * as z from 'zod';
import { Failure } from '../contract/errors.ts';
import type { Versioned } from '../usecases/pairPorts.ts';

/** An item in the database is not what this version of Opener stores. Names fields, never their content. */
export class CorruptItem extends Failure {
  readonly what: string;
  readonly fields: readonly string[];

  constructor(what: string, fields: readonly string[]) {
    super('unreadable', { reason: { why: 'storedWrongly', what, fields } });
    this.what = what;
    this.fields = fields;
  }

  /** Did another version of Opener write it? Then it may be right for that one. */
  get isOfAnotherVersion(): boolean {
    return this.fields.some((field) => field.startsWith('schemaVersion '));
  }
}

/** What every stored item has: where it is, what it is, and in which version of its shape. */
export type StorageItem = { id: string; pk: string; type: string; schemaVersion: number };

/** The schema of a stored item: the shape of what it holds, with its place; `id` is that of the item. */
export function itemSchema<Type extends string, Version extends number, Shape extends z.ZodRawShape>(
  type: Type,
  schemaVersion: Version,
  shape: Shape,
) {
  return z.object({
    ...shape,
    id: z.string().min(1),
    pk: z.string().min(1),
    type: z.literal(type),
    schemaVersion: z.literal(schemaVersion),
  });
}

/** One kind of stored item: the same schema on its way into the database and out of it. */
export type StoredKind<Value, Input = unknown> = {
  /** What goes into the database: what the schema knows, and nothing else. @throws Failure invalid, naming fields */
  write(item: Input): StorageItem;
  /** @throws CorruptItem */
  read(resource: unknown): Versioned<Value>;
};

/**
 * Declares a kind. To be called at the top of a module: building a schema costs more than using it.
 * @param about `reads` where items of earlier versions are read as well
 */
export function storedKind<
  Schema extends z.ZodType<StorageItem>,
  Value,
  Reads extends z.ZodType = Schema,
>(about: {
  what: string;
  schema: Schema;
  reads?: Reads;
  toValue: (item: z.output<Reads>) => Value;
}): StoredKind<Value, z.input<Schema>> {
  const { what, schema, toValue } = about;
  const reads: z.ZodType = about.reads ?? schema;
  return {
    write(item) {
      const parsed = schema.safeParse(item);
      if (parsed.success) return parsed.data;
      const fields = namedFields(schema, parsed.error);
      throw new Failure('invalid', { reason: { why: 'unstorable', what, fields } });
    },
    read(resource) {
      const item = checkStored(reads, what, resource);
      const { _etag: etag } = checkStored(etagged, what, resource);
      return { value: toValue(item as z.output<Reads>), etag };
    },
  };
}

/** The version an item was read at. */
export const etagged = z.object({ _etag: z.string().min(1) });

/** @throws CorruptItem */
export function checkStored<Schema extends z.ZodType>(
  schema: Schema,
  what: string,
  resource: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(resource);
  if (parsed.success) return parsed.data;
  throw new CorruptItem(what, namedFields(schema, parsed.error));
}

/** Keys that people or other systems chose are no field names: each is shown as `*`. */
function namedFields(schema: z.ZodType, { issues }: z.ZodError): string[] {
  const names = fieldNames(schema);
  const shown = (part: PropertyKey) => (typeof part === 'number' || names.has(String(part)) ? part : '*');
  return issues.map(({ path, code }) => `${path.map(shown).map(String).join('.') || 'it'} (${code})`);
}

/** Every name that the schema gives to a field. Asked only about what is at fault. */
function fieldNames(schema: z.ZodType): ReadonlySet<string> {
  const names = new Set<string>();
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  JSON.stringify(described, (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) names.add(name);
    }
    return value;
  });
  return names;
}

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
