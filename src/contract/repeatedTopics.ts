import * as Y from 'yjs';
import { stableHash } from '../domain/stableHash.ts';
import { addItem, continuedPrefix, NotAdded } from './agendaDocument.ts';
import { agendaItemOf, agendaName, setField } from './agendaPlaces.ts';

/** How the id of a topic begins that came back by itself. Only the server makes such. */
const repeatedPrefix = `${continuedPrefix}every-`;

/** Its id follows from what it repeats, so that a wrap-up that is taken back and done again brings it once. */
function repeatedId(meetingId: string, itemId: string): string {
  return `${repeatedPrefix}${meetingId}-${Math.floor(stableHash(itemId) * 2 ** 32).toString(36)}`;
}

/**
 * Brings back what a meeting has recorded and what repeats: with its title and purpose, without notes. One of each month
 * waits unseen where the next month is further off than the next meeting can be.
 * @param itemIds of the meeting's record; @param at when it was wrapped up, ISO 8601, UTC
 */
export function repeatTopics(
  doc: Y.Doc,
  { meetingId, itemIds, at }: { meetingId: string; itemIds: readonly string[]; at: string },
): void {
  const agenda = doc.getMap(agendaName);
  for (const itemId of itemIds) {
    const item = agendaItemOf(agenda.get(itemId));
    if (!item?.repeats) continue;
    const { repeats, purpose, broughtBy } = item;
    const month = repeats === 'month' ? monthAfter(at) : null;
    try {
      addItem(doc, {
        id: repeatedId(meetingId, itemId),
        title: item.title.toString(),
        purpose,
        broughtBy,
        addedAt: month === null ? at : `${month}-01T00:00:00.000Z`,
        repeats,
        awaits: month !== null && isAhead(month, at) ? month : null,
      });
    } catch (error) {
      // An agenda that is full has no room for what only comes back.
      if (!(error instanceof NotAdded)) throw error;
    }
  }
}

/**
 * Takes off what came back with a meeting that is not on record any more. What somebody has written into it since, or
 * talked about, stays.
 */
export function takeBackRepeated(doc: Y.Doc, isOnRecord: (meetingId: string) => boolean): void {
  const agenda = doc.getMap(agendaName);
  for (const [id, entry] of [...agenda]) {
    const item = id.startsWith(repeatedPrefix) ? agendaItemOf(entry) : null;
    if (item === null || isOnRecord(id.slice(repeatedPrefix.length, id.lastIndexOf('-')))) continue;
    if (item.notes.length === 0 && item.discussedAt === null) agenda.delete(id);
  }
}

/** Puts on the agenda what has waited for its month. False where there is none. @param now ISO 8601, UTC */
export function showAwaited(doc: Y.Doc, now: string): boolean {
  const due = [...doc.getMap(agendaName)].flatMap(([id, entry]) => {
    const awaits = entry instanceof Y.Map ? agendaItemOf(entry)?.awaits : null;
    return awaits && !isAhead(awaits, now) ? [id] : [];
  });
  doc.transact(() => {
    for (const id of due) setField(doc, id, 'awaits', null);
  });
  return due.length > 0;
}

const day = 86_400_000;

/** Days before a month in which its topics are shown already: the next meeting may be in it. */
const shownBefore = 7;

function isAhead(month: string, now: string): boolean {
  return new Date(Date.parse(now) + shownBefore * day).toISOString().slice(0, 7) < month;
}

function monthAfter(time: string): string {
  const [year = 0, month = 1] = time.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}
