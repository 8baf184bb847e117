/** All that a trace may say. No address, no query, no header: ids of people and of their 1:1s stand in those. */
const recordedNames: ReadonlySet<string> = new Set([
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'server.address',
  'server.port',
  'url.scheme',
  'network.protocol.version',
  'error.type',
]);

/** Takes everything else off a span's attributes. */
export function keepRecorded(attributes: Record<string, unknown>): void {
  for (const name of Object.keys(attributes)) if (!recordedNames.has(name)) delete attributes[name];
}
