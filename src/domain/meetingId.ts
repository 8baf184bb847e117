const held = /^held-(\d{6})$/;

/** The id of the meeting that records a round: two who wrap up at the same moment name the same record. */
export function meetingIdOfNumber(meetingNumber: number): string {
  return `held-${String(meetingNumber).padStart(6, '0')}`;
}

/** The round that a meeting recorded; null for one that was not held, and for what is no meeting's id. */
export function meetingNumberOf(meetingId: string): number | null {
  const [, digits] = held.exec(meetingId) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The id of an occurrence that was not held: telling of it again finds the same record. @param startsAt ISO 8601 */
export function missedMeetingId(startsAt: string): string {
  return `missed-${new Date(startsAt).toISOString().replace(/[-:.]/g, '')}`;
}
