import * as Y from 'yjs';
import { forgetRemoved } from './agendaDocument.ts';
import { liveLimits } from './live.ts';
import { forgetRecorded } from './recordedAgenda.ts';

const day = 86_400_000;

/**
 * Milliseconds for which an agenda document holds what is no longer on the agenda. Recorded texts: two months, longer
 * than a holiday, so that what somebody wrote offline still finds them. Removed items: as long as they can be brought
 * back. Where the document is half full, both only for as long as a wrap-up can be undone, so that nobody can fill it
 * for weeks.
 */
const kept = { recorded: 60 * day, removed: 30 * day, whenFull: day };

/** Lets go of what has been off the agenda for long enough. Deleting is deleting. @param now ISO 8601, UTC */
export function forgetOld(doc: Y.Doc, now: string): void {
  const isFull = Y.encodeStateAsUpdate(doc).length > liveLimits.documentBytes / 2;
  const before = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString();
  forgetRecorded(doc, before(isFull ? kept.whenFull : kept.recorded));
  forgetRemoved(doc, before(isFull ? kept.whenFull : kept.removed));
}
