/** A place in a 1:1's history that a link leads to. */
export type HistoryPlace = { meetingId: string; itemId: string | null };

const place = /^meeting\/([A-Za-z0-9_-]{1,64})(?:\/item\/([A-Za-z0-9_-]{1,64}))?$/;

/** As it stands in a deep link of Teams (`subPageId`): `meeting/<id>` or `meeting/<id>/item/<id>`. */
export function joinHistoryPlace({ meetingId, itemId }: HistoryPlace): string {
  return itemId === null ? `meeting/${meetingId}` : `meeting/${meetingId}/item/${itemId}`;
}

/** null for anything that `joinHistoryPlace` does not make. */
export function splitHistoryPlace(text: string): HistoryPlace | null {
  const [, meetingId, itemId] = place.exec(text) ?? [];
  return meetingId === undefined ? null : { meetingId, itemId: itemId ?? null };
}
