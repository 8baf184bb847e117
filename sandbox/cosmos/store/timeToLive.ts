import type { JsonObject } from './jsonValue.ts';
import { badRequest } from './refusal.ts';

/**
 * When an item expires, in milliseconds since 1970; null for never. The item's own `ttl` (seconds, -1 for never)
 * wins over the container's default. A container without a default lets nothing expire, whatever its items say.
 * @param defaultTtl seconds, -1 for none, null when the container lets nothing expire
 * @param now milliseconds since 1970, as is the result
 * @throws Refusal (400) when `ttl` is neither -1 nor a positive whole number
 */
export function expiryOf(content: JsonObject, defaultTtl: number | null, now: number): number | null {
  const own = content.ttl;
  const isValid = own === undefined || own === null || (typeof own === 'number' && isSeconds(own));
  if (!isValid) throw badRequest('The input ttl is invalid: it must be -1 or a positive whole number.');
  if (defaultTtl === null) return null;
  const seconds = typeof own === 'number' ? own : defaultTtl;
  return seconds === -1 ? null : (Math.floor(now / 1000) + seconds) * 1000;
}

function isSeconds(value: number): boolean {
  return value === -1 || (Number.isInteger(value) && value > 0);
}
