import { timeZone } from './timeZone.ts';

let zones: readonly string[] | null = null;

/** Every IANA zone that this engine lists, in order. */
function allZones(): readonly string[] {
  zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return zones;
}

/**
 * The zone that somebody means: by its name, or by its place alone ("berlin", "new york") where only one zone has it.
 * null when it is none.
 */
export function parseTimeZone(typed: string): string | null {
  const name = asWritten(typed);
  if (name === '') return null;
  const found = allZones().filter((zone) => {
    const known = zone.toLowerCase();
    return known === name || known.endsWith(`/${name}`);
  });
  if (found.length === 1) return found[0] ?? null;
  // Older names ("US/Eastern") work as well, though no list has them.
  return timeZone.safeParse(typed.trim()).success ? typed.trim() : null;
}

/** Zones in whose name this occurs, at most so many. */
export function zonesLike(typed: string, most: number): string[] {
  const part = asWritten(typed);
  return allZones()
    .filter((zone) => zone.toLowerCase().includes(part))
    .slice(0, most);
}

function asWritten(typed: string): string {
  return typed.trim().replaceAll(' ', '_').toLowerCase();
}
