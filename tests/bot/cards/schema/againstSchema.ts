import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';
import * as z from 'zod';

const draft06: object = createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json');

/** The official file names itself by `id`, as drafts before 6 did, though it says that it is of draft 6. */
const officialSchema = z.looseObject({ $schema: z.string(), id: z.string().optional() });

/**
 * A check of cards against the official schema of Adaptive Cards, or another of JSON Schema's draft 6.
 * @param schema the parsed file
 * @returns what is wrong with a card, one line for each fault with where it is; empty when the card is valid
 * @throws when this is no such schema
 */
export function againstSchema(schema: unknown): (card: unknown) => string[] {
  const { id, ...rest } = officialSchema.parse(schema);
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { uri: (text) => URL.canParse(text), 'uri-reference': isReference },
  });
  ajv.addMetaSchema(draft06);
  const validate = ajv.compile({ ...rest, ...(id && { $id: id }) });
  return (card) => (validate(card) ? [] : (validate.errors ?? []).map(inWords));
}

function isReference(text: string): boolean {
  return URL.canParse(text, 'https://example.com');
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '/'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`;
}
