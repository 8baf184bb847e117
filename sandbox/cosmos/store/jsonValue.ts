import { badRequest } from './refusal.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };
export type JsonObject = { [name: string]: JsonValue };

/** @throws Refusal (400) */
export function parseJson(text: string): JsonValue {
  try {
    // What JSON.parse returns is by definition a JsonValue.
    return JSON.parse(text) as JsonValue;
  } catch {
    throw badRequest('The request body is not valid JSON.');
  }
}

/** @throws Refusal (400) */
export function parseJsonObject(text: string): JsonObject {
  const value = parseJson(text);
  if (!isObject(value)) throw badRequest('The request body is not a JSON object.');
  return value;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
