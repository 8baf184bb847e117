import type { HttpClient } from './exchange.ts';

type Headers = Awaited<ReturnType<HttpClient['sendRequest']>>['headers'];

/** The header collection that the SDK reads answers through. @param given names in lower case */
export function responseHeaders(given: Record<string, string>): Headers {
  const headers = new Map(Object.entries(given));
  return {
    get: (name) => headers.get(name.toLowerCase()),
    has: (name) => headers.has(name.toLowerCase()),
    set: (name, value) => {
      headers.set(name.toLowerCase(), String(value));
    },
    delete: (name) => {
      headers.delete(name.toLowerCase());
    },
    toJSON: () => Object.fromEntries(headers),
    [Symbol.iterator]: () => headers.entries(),
  };
}
