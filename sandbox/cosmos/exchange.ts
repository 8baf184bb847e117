import type { CosmosClientOptions } from '@azure/cosmos';

/** What the SDK sends its REST calls through. */
export type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;

/** One REST call as the handler sees it, whether it came in process or over a socket. */
export type CosmosRequest = {
  method: string;
  /** Scheme, host and port that the caller used; the account answers it as its only location. */
  origin: string;
  /** Decoded segments: `['dbs', 'opener', 'colls', 'live', 'docs']`. */
  path: readonly string[];
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: string;
};

/** What the REST interface answers. `body` is JSON, or empty (204, 304). */
export type CosmosResponse = { status: number; headers: Record<string, string>; body: string };

/** The path of a URL in decoded segments. @throws URIError when it is not percent-encoded rightly */
export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent);
}
