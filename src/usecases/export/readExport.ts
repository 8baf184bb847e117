import { answerText, readWholeAgenda } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { type ExportedEntry, type ExportHead, exportVersion } from '../../contract/exportFile.ts';
import { type PrivateNotes, readPrivateNotes } from '../../contract/privateNotes.ts';
import type { OneOnOne, Participant } from '../../domain/oneOnOne.ts';
import { joinNotesName } from '../../domain/oneOnOneId.ts';
import { countingZone, pairZone } from '../../domain/pairZone.ts';
import { daysLater, momentOf } from '../../domain/wallClock.ts';
import type { AgendaDocuments } from '../agenda/agendaDocuments.ts';
import type { TimesStores } from '../cadence/effectiveSchedule.ts';
import type { HistoryStore } from '../history/store.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';

/** The days of the pair to take along, `YYYY-MM-DD`, both included; null where there is no bound. */
export type ExportRange = { from: string | null; to: string | null };

/**
 * The 1:1 as it stands, and its past page by page: never more than one page in memory. `zone`: by whose clocks its days
 * are told. IANA.
 */
export type OpenExport = { head: ExportHead; pages: AsyncIterable<ExportedEntry[]>; zone: string };

/** With the zone of whoever asks. */
export type AskedExport = ExportRange & { zone?: string | null };

export type ExportDependencies = TimesStores & {
  store: Pick<OneOnOneStore, 'read'>;
  agenda: Pick<AgendaDocuments, 'read'>;
  history: Pick<HistoryStore, 'page'>;
  clock: Clock;
};

/** Meetings in memory at once. */
const meetingsPerPage = 12;

/**
 * One of the two takes their 1:1 along. Its days are those of the zone that the two meet by (`pairZone`: their calendar,
 * their cadence, where both are, the mailbox that was read), whoever asks, so that both get the same file; only where
 * none of these tells, they are those of the asker's clocks, and in UTC where these are unknown as well.
 * `asked.zone` is the asker's, IANA; none where it is not known.
 * @throws Failure notFound, unavailable; the pages too may reject with `unavailable` on the way
 */
export function readExport(dependencies: ExportDependencies) {
  return ofPair('read', async ({ person, oneOnOneId }, asked: AskedExport): Promise<OpenExport> => {
    const found = await dependencies.store.read(oneOnOneId);
    if (!found) throw new Failure('notFound');
    const { from, to } = asked;
    const [shared, notes, known] = await Promise.all([
      headOf(dependencies, found.value, { from, to }),
      notesOf(dependencies, oneOnOneId, person.id),
      knownOfZones(dependencies, oneOnOneId),
    ]);
    const head = notes === null ? shared : { ...shared, privateNotes: { personId: person.id, ...notes } };
    const zone = countingZone(pairZone(known) ?? asked.zone ?? null);
    return { head, zone, pages: pagesOf(dependencies.history, oneOnOneId, { from, to, zone }) };
  });
}

/** What whoever asks has noted for themselves; null where that is nothing. */
async function notesOf(
  { agenda }: ExportDependencies,
  oneOnOneId: string,
  personId: string,
): Promise<PrivateNotes | null> {
  const name = joinNotesName(oneOnOneId, personId);
  const notes = await agenda.read(name, (doc) => readPrivateNotes(doc, personId));
  return notes.page.trim() === '' && notes.lines.length === 0 ? null : notes;
}

async function knownOfZones({ cadences, calendars }: TimesStores, oneOnOneId: string) {
  const [cadence, calendar] = await Promise.all([cadences.read(oneOnOneId), calendars.read(oneOnOneId)]);
  return { cadence: cadence?.value ?? null, calendar: calendar?.value ?? null };
}

/** The 1:1 as it stands, without its past. */
export async function headOf(
  { agenda, clock }: Pick<ExportDependencies, 'agenda' | 'clock'>,
  oneOnOne: OneOnOne,
  range: ExportRange,
): Promise<ExportHead> {
  const { id, tenantId, people, openingQuestion, earlierQuestions, round, madeAt } = oneOnOne;
  const written = await agenda.read(id, (doc) => ({
    agenda: readWholeAgenda(doc).map(({ order: _, continues, update, ...item }) => ({
      ...item,
      continues: continues ?? null,
      update: update ?? null,
    })),
    answers: people.map((person) => ({
      personId: person.id,
      text: answerText(doc, { questionId: openingQuestion.id, round, personId: person.id }).toString(),
    })),
  }));
  return {
    format: 'opener-one-on-one',
    version: exportVersion,
    exportedAt: clock(),
    range,
    oneOnOne: {
      id,
      tenantId,
      people: [exportedMeetingOf(people[0]), exportedMeetingOf(people[1])],
      openingQuestion,
      earlierQuestions,
      round,
      madeAt,
    },
    agenda: written.agenda,
    answers: written.answers.filter(({ text }) => text !== ''),
  };
}

/** What their Teams speaks is seen again wherever the 1:1 is restored. */
function exportedMeetingOf({ id, name, role }: Participant): Omit<Participant, 'language'> {
  return { id, name, role };
}

async function* pagesOf(
  history: ExportDependencies['history'],
  oneOnOneId: string,
  { from, to, zone }: ExportRange & { zone: string },
): AsyncGenerator<ExportedEntry[]> {
  let before = to === null ? null : startOf(daysLater(to, 1), zone);
  const since = from === null ? '' : startOf(from, zone);
  do {
    const page = await history.page(oneOnOneId, { before, limit: meetingsPerPage });
    const actions = page.actions.map(({ value }) => ({ kind: 'actionItem' as const, ...value }));
    const meetings = page.meetings.map(({ value }): ExportedEntry => {
      if (value.kind !== 'held') return value;
      const { before: _, leftOver: __, ...meeting } = value;
      const items = value.items.map((item) => ({
        ...item,
        writtenBy: item.writtenBy ?? null,
        update: item.update ?? null,
      }));
      return { ...meeting, items };
    });
    const entries = [...actions, ...meetings].filter((entry) => happenedAt(entry) >= since);
    if (entries.length > 0) yield entries;
    before = page.next;
  } while (before !== null && before > since);
}

function happenedAt(entry: ExportedEntry): string {
  return entry.kind === 'actionItem' ? entry.madeAt : entry.heldAt;
}

/** The first moment of a day: later than midnight where the clocks leave midnight out. */
function startOf(day: string, zone: string): string {
  return momentOf(`${day}T00:00`, zone);
}
