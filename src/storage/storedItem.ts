import * as z from 'zod';

/** An item in the database is not what this version of Opener stores. Names fields, never their content. */
export class CorruptItem extends Error {
  readonly fields: readonly string[];

  constructor(what: string, fields: readonly string[]) {
    super(`A stored ${what} is not right: ${fields.join(', ')}`);
    this.fields = fields;
  }
}

/** What every stored item has: where it is, what it is, and in which version of its shape. */
export function itemOf<Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  schemaVersion: number,
  shape: Shape,
) {
  return z.object({
    id: z.string().min(1),
    pk: z.string().min(1),
    type: z.literal(type),
    schemaVersion: z.literal(schemaVersion),
    ...shape,
  });
}

/** The version an item was read at. */
export const etagged = z.object({ _etag: z.string().min(1) });

/** @throws CorruptItem */
export function checkStored<Schema extends z.ZodType>(
  schema: Schema,
  what: string,
  resource: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(resource);
  if (parsed.success) return parsed.data;
  throw new CorruptItem(
    what,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'} (${issue.code})`),
  );
}
