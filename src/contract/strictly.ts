import * as z from 'zod/mini';

/**
 * The same schema, which refuses fields that it does not know, however deep. The database may hold fields of a newer
 * version and lets them be; a file that is read back must lose nothing without a word.
 */
// @__NO_SIDE_EFFECTS__
export function strictly<S extends z.core.$ZodType>(schema: S): S {
  return refusing(schema) as S;
}

function refusing(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.core.$ZodObject) {
    const fields = Object.entries(schema._zod.def.shape).map(([name, field]) => [name, refusing(field)]);
    return z.clone(schema, { ...schema._zod.def, shape: Object.fromEntries(fields), catchall: z.never() });
  }
  if (schema instanceof z.core.$ZodArray) {
    return z.clone(schema, { ...schema._zod.def, element: refusing(schema._zod.def.element) });
  }
  if (schema instanceof z.core.$ZodNullable) {
    return z.clone(schema, { ...schema._zod.def, innerType: refusing(schema._zod.def.innerType) });
  }
  if (schema instanceof z.core.$ZodTuple) {
    return z.clone(schema, { ...schema._zod.def, items: schema._zod.def.items.map(refusing) });
  }
  if (schema instanceof z.core.$ZodDiscriminatedUnion) {
    return z.clone(schema, { ...schema._zod.def, options: schema._zod.def.options.map(refusing) });
  }
  return schema;
}
