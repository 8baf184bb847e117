import { deviceZone } from '../../../domain/dateFormat.ts';

/** This device's IANA time zone; UTC where the browser does not know. */
export function timeZoneHere(): string {
  return deviceZone() || 'UTC';
}
