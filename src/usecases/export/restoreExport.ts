import {
  type AgendaText,
  addItem,
  answerText,
  itemTexts,
  setAnswered,
  setDiscussed,
} from '../../contract/agendaDocument.ts';
import { updateText } from '../../contract/agendaPlaces.ts';
import { Failure, type FailureReason } from '../../contract/errors.ts';
import { exportFile as archiveSchema, type ExportFile } from '../../contract/exportFile.ts';
import { writePrivateNotes } from '../../contract/privateNotes.ts';
import { meetingIdOfNumber } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { joinNotesName, joinOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { PersonStore } from '../chats/stores.ts';
import type { MeetingStore } from '../meetings/store.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { upgradeExport } from './upgradeExport.ts';

type Dependencies = {
  store: Pick<OneOnOneStore, 'create' | 'read'>;
  persons: Pick<PersonStore, 'addOneOnOne'>;
  meetings: Pick<MeetingStore, 'create'>;
  actionItems: Pick<ActionItemStore, 'create'>;
  agenda: Pick<AgendaDocuments, 'edit'>;
  /** The organisations that may use this Opener. */
  tenantIds: readonly string[];
};

/**
 * Whoever runs Opener brings a 1:1 back from its archive, into a store that does not have it. The record comes last:
 * one that was cut off is run again, and finds what it has written already.
 * @throws Failure invalid (no archive, a 1:1 that is there already, ids or rounds that do not fit, people of another
 * organisation), unavailable
 */
export function restoreExport(dependencies: Dependencies) {
  return async (content: unknown): Promise<OneOnOne> => {
    const read = archiveSchema.safeParse(upgradeExport(content));
    if (!read.success)
      throw refused({ why: 'archiveNotRead', at: read.error.issues[0]?.path.join('.') ?? '' });
    const oneOnOne = recordOf(read.data);
    checkHistory(read.data);
    if (!dependencies.tenantIds.includes(oneOnOne.tenantId)) {
      throw refused({ why: 'archiveOfOthers' });
    }
    if (await dependencies.store.read(oneOnOne.id)) throw refused({ why: 'isHereAlready' });
    await writeHistory(dependencies, oneOnOne.id, read.data);
    await writeAgenda(dependencies, { ...oneOnOne, by: oneOnOne.people[0].id }, read.data);
    await writeNotes(dependencies, oneOnOne.id, read.data);
    const { tenantId, people } = oneOnOne;
    await Promise.all(
      people.map(({ id }) => dependencies.persons.addOneOnOne({ id, tenantId }, oneOnOne.id)),
    );
    await dependencies.store.create(oneOnOne.id, oneOnOne);
    return oneOnOne;
  };
}

function recordOf({ oneOnOne, history }: ExportFile): OneOnOne {
  const [one, other] = oneOnOne.people;
  if (joinOneOnOneId(oneOnOne.tenantId, one.id, other.id) !== oneOnOne.id) {
    throw refused({ why: 'idDoesNotFit' });
  }
  const latest = history.filter((entry) => entry.kind === 'held').sort((a, b) => b.round - a.round)[0];
  const lastTime = latest
    ? {
        heldAt: latest.heldAt,
        wrappedUpAt: latest.wrappedUpAt,
        question: latest.question.text,
        answers: latest.answers.map(({ personId, text }) => ({ personId, text })),
      }
    : null;
  const people: OneOnOne['people'] = [
    { ...one, language: null },
    { ...other, language: null },
  ];
  return { ...oneOnOne, people, lastTime, running: null, agendaIsBehind: false, chatIds: [] };
}

/** What would make a later wrap-up or undo find a wrong record, whoever wrote it into the file. */
function checkHistory({ oneOnOne, history }: ExportFile): void {
  const ids = history.map(({ kind, id }) => `${kind === 'actionItem'} ${id}`);
  if (new Set(ids).size < ids.length) throw refused({ why: 'archiveTwice' });
  for (const entry of history) {
    if (entry.kind !== 'held') continue;
    const isPast = entry.round < oneOnOne.round && entry.id === meetingIdOfNumber(entry.round);
    if (!isPast) throw refused({ why: 'archiveWrongNumber' });
  }
}

async function writeHistory(
  dependencies: Dependencies,
  oneOnOneId: string,
  { history }: ExportFile,
): Promise<void> {
  for (const entry of history) {
    if (entry.kind === 'actionItem') {
      const { kind: _, ...item } = entry;
      await dependencies.actionItems.create({ oneOnOneId, actionId: item.id }, item);
    } else if (entry.kind === 'held') {
      const items = entry.items.map(({ update, writtenBy, ...item }) => ({
        ...item,
        ...(update && { update }),
        ...(writtenBy && { writtenBy }),
      }));
      await dependencies.meetings.create(
        { oneOnOneId, meetingId: entry.id },
        { ...entry, items, before: { lastTime: null, running: null } },
      );
    } else if (entry.kind === 'missed') {
      await dependencies.meetings.create({ oneOnOneId, meetingId: entry.id }, entry);
    }
  }
}

/** What waits, and the answers of the open round, into an agenda that may have some of it already. */
export async function writeAgenda(
  { agenda }: Pick<Dependencies, 'agenda'>,
  { id, openingQuestion, round, by }: Pick<OneOnOne, 'id' | 'openingQuestion' | 'round'> & { by: string },
  exportFile: Pick<ExportFile, 'agenda' | 'answers'>,
): Promise<void> {
  await agenda.edit(id, by, (doc) => {
    for (const { continues, update, ...item } of exportFile.agenda) {
      addItem(doc, { ...item, ...(continues && { continues }), isUpdate: update !== null });
      writeInto(itemTexts(doc, item.id)?.notes, item.notes);
      setDiscussed(doc, item.id, item.discussedAt);
      for (const { personId, text } of update?.answers ?? []) {
        writeInto(updateText(doc, item.id, personId), text);
      }
      if (update?.answeredAt) setAnswered(doc, item.id, update.answeredAt);
    }
    for (const { personId, text } of exportFile.answers) {
      writeInto(answerText(doc, { questionId: openingQuestion.id, round, personId }), text);
    }
  });
}

/** The notes of whoever exported the file are theirs again, and nobody else's. */
async function writeNotes(
  { agenda }: Pick<Dependencies, 'agenda'>,
  oneOnOneId: string,
  { privateNotes, oneOnOne }: ExportFile,
): Promise<void> {
  if (privateNotes === undefined) return;
  const { personId, ...notes } = privateNotes;
  if (!oneOnOne.people.some(({ id }) => id === personId)) {
    throw refused({ why: 'idDoesNotFit' });
  }
  const name = joinNotesName(oneOnOneId, personId);
  await agenda.edit(name, personId, (doc) => writePrivateNotes(doc, personId, notes));
}

/** Where a run that was cut off has written it already, it stays. */
function writeInto(field: AgendaText | undefined, text: string): void {
  if (field?.length === 0) field.insert(0, text);
}

function refused(reason: FailureReason): Failure {
  return new Failure('invalid', { reason });
}
