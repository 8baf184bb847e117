import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { Failure } from '../contract/errors.ts';
import { WordedFailure } from '../contract/wordedFailure.ts';

// The contract is written with zod/mini, which brings no sentences; the server says them in English.
z.config(z.locales.en());

const fieldNames = z.array(z.string());

/** What a schema found wrong, as a failure that names the field; null for any other error. */
export function invalidInput(error: unknown): Failure | null {
  if (!hasZodFastifySchemaValidationErrors(error)) return null;
  const [first] = error.validation;
  if (!first) return null;
  const unknownField = fieldNames.safeParse(first.params.keys).data?.at(0);
  const path = first.instancePath.split('/').filter((part) => part !== '');
  const field = [...path, ...(unknownField === undefined ? [] : [unknownField])].join('.');
  const message = unknownField === undefined ? first.message : 'is not expected here';
  if (field === '') return new WordedFailure('invalid', `The request ${part(error)} is not right.`);
  return new WordedFailure('invalid', `${field}: ${message}`, { field });
}

function part(error: { validationContext?: string | undefined }): string {
  return error.validationContext ?? 'body';
}
