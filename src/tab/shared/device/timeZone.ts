/** This device's IANA time zone; UTC where the browser does not know. */
export function timeZoneHere(): string {
  // Browsers that hide or do not know it leave it out, though its type says otherwise.
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
