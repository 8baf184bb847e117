import { describe, expect, test } from '@jest/globals';
import { timeZone } from '../../src/domain/timeZone.ts';
import { momentOf } from '../../src/domain/wallClock.ts';
import { windowsZoneTable } from '../../src/graph/windowsZoneTable.ts';
import { ianaZone } from '../../src/graph/zoneNames.ts';

describe('A zone of Windows', () => {
  test.each(Object.entries(windowsZoneTable))('%s is %s, which exists', (name, iana) => {
    expect(timeZone.safeParse(iana).success).toBe(true);
    expect(momentOf('2026-07-01T12:00', iana)).toMatch(/^2026-0/);
    expect(ianaZone(name)).toBe(iana);
  });

  test('shows its own offset: summer and winter, half hours, quarters, across the date line', () => {
    const at = (name: string, local: string) => momentOf(local, ianaZone(name) ?? '');
    expect(at('W. Europe Standard Time', '2026-07-01T10:00')).toBe('2026-07-01T08:00:00.000Z');
    expect(at('W. Europe Standard Time', '2026-01-01T10:00')).toBe('2026-01-01T09:00:00.000Z');
    expect(at('India Standard Time', '2026-01-01T10:00')).toBe('2026-01-01T04:30:00.000Z');
    expect(at('Nepal Standard Time', '2026-01-01T10:00')).toBe('2026-01-01T04:15:00.000Z');
    expect(at('AUS Eastern Standard Time', '2026-01-01T10:00')).toBe('2025-12-31T23:00:00.000Z');
    expect(at('Dateline Standard Time', '2026-01-01T10:00')).toBe('2026-01-01T22:00:00.000Z');
    expect(at('UTC+13', '2026-01-01T10:00')).toBe('2025-12-31T21:00:00.000Z');
  });

  test('may also have been set by its IANA name, and one that nobody knows is none', () => {
    expect(ianaZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(ianaZone('Customized Time Zone')).toBeNull();
    expect(ianaZone('')).toBeNull();
    for (const name of ['constructor', 'toString', '__proto__', 'tzone://Microsoft/constructor']) {
      expect(ianaZone(name)).toBeNull();
    }
  });
});
