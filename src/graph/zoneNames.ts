import { ownValue } from '../domain/ownValue.ts';
import { timeZone } from '../domain/timeZone.ts';
import { windowsZoneTable } from './windowsZoneTable.ts';

/**
 * The IANA zone that Exchange means: it answers with names of Windows, or with IANA's where those were set. null for
 * one of neither, like a zone that somebody made up ("Customized Time Zone").
 */
export function ianaZone(name: string): string | null {
  const known =
    ownValue(windowsZoneTable, name) ??
    ownValue(windowsZoneTable, name.replace(/^tzone:\/\/Microsoft\//i, ''));
  if (known) return known;
  return timeZone.safeParse(name).success ? name : null;
}
