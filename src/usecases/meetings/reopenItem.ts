import {
  type AgendaDocument,
  addItem,
  continuedPrefix,
  continuesOf,
  hasItem,
  readAgenda,
  recordedItemKey,
  setRemoved,
} from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { isRecorded } from '../../contract/recordedAgenda.ts';
import { type AgendaItem, agendaLimits, type RecordedPlace } from '../../domain/agendaItem.ts';
import { cutText } from '../../domain/cutText.ts';
import type { RecordedItem } from '../../domain/meeting.ts';
import { stableHash } from '../../domain/stableHash.ts';
import { refusing } from '../agenda/addTopic.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { Clock } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import { readMeeting } from './readMeeting.ts';
import type { MeetingStore } from './store.ts';

export type ContinueDependencies = { meetings: MeetingStore; agenda: AgendaDocuments; clock: Clock };

/**
 * Puts an item of an earlier meeting on the agenda again, with a way back to where it came from. While it is there,
 * whoever of the two asks again finds that one; once it was talked about, it can be continued anew.
 * @throws Failure notFound, invalid (a full agenda), tooLarge, unavailable
 */
export function reopenItem(dependencies: ContinueDependencies) {
  return ofPair('editAgenda', async ({ person, oneOnOneId }, place: RecordedPlace): Promise<AgendaItem> => {
    const { value } = await readMeeting(dependencies)(person, oneOnOneId, place.meetingId);
    const item = value.kind === 'held' ? value.items.find((one) => one.id === place.itemId) : undefined;
    if (!item) throw new Failure('notFound', { reason: { why: 'noItemInMeeting' } });
    let continued: AgendaItem | null = null;
    await dependencies.agenda.edit(oneOnOneId, person.id, (doc) => {
      continued = goOn(doc, { place, item, by: person.id, now: dependencies.clock() });
    });
    if (continued === null) throw new Failure('unexpected');
    return continued;
  });
}

type GoingOn = { place: RecordedPlace; item: RecordedItem; by: string; now: string };

function goOn(doc: AgendaDocument, { place, item, by, now }: GoingOn): AgendaItem | null {
  const there = readAgenda(doc).find(({ continues }) => isSame(continues, place));
  if (there) return there;
  const id = freeId(doc, place);
  if (hasItem(doc, id)) setRemoved(doc, id, null);
  const title = cutText(item.title.trim() || item.notes.trim() || '…', agendaLimits.title);
  const { purpose } = item;
  refusing(() => addItem(doc, { id, title, purpose, broughtBy: by, addedAt: now, continues: place }));
  return readAgenda(doc).find((one) => one.id === id) ?? null;
}

/**
 * An id that follows from the place, so that two servers which continue the same at once make one item of it: the
 * first that is not recorded, and not of another place whose hash happens to be the same.
 */
function freeId(doc: AgendaDocument, place: RecordedPlace): string {
  const hash = Math.floor(stableHash(`${place.meetingId} ${place.itemId}`) * 2 ** 32).toString(36);
  for (let times = 0; times < maxTimes; times += 1) {
    const id = `${continuedPrefix}${place.meetingId}-${hash}-${times}`;
    if (!hasItem(doc, id)) return id;
    if (!isRecorded(doc, recordedItemKey(id)) && isSame(continuesOf(doc, id), place)) return id;
  }
  throw new Failure('invalid', { reason: { why: 'continuedTooOften' } });
}

/** How often one item can be continued before the document has let go of the first time. */
const maxTimes = 50;

function isSame(one: RecordedPlace | undefined, other: RecordedPlace): boolean {
  return one?.meetingId === other.meetingId && one.itemId === other.itemId;
}
