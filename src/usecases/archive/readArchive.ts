import { answerText, readAgenda } from '../../contract/agendaDocument.ts';
import { type ArchivedEntry, type ArchiveHead, archiveVersion } from '../../contract/archive.ts';
import { Failure } from '../../contract/errors.ts';
import type { OneOnOne, Participant } from '../../domain/oneOnOne.ts';
import type { AgendaDoor } from '../agenda/door.ts';
import type { HistoryStore } from '../history/store.ts';
import type { Clock, OneOnOneStore } from '../ports.ts';
import { ofPair } from '../scope.ts';

/** The days to take along, `YYYY-MM-DD` in UTC, both included; null where there is no bound. */
export type ArchiveRange = { from: string | null; to: string | null };

/** The 1:1 as it stands, and its past page by page: never more than one page in memory. */
export type OpenArchive = { head: ArchiveHead; pages: AsyncIterable<ArchivedEntry[]> };

export type ArchiveDependencies = {
  store: Pick<OneOnOneStore, 'read'>;
  agenda: Pick<AgendaDoor, 'read'>;
  history: Pick<HistoryStore, 'page'>;
  clock: Clock;
};

/** Meetings in memory at once. */
const meetingsPerPage = 12;

const day = 86_400_000;

/**
 * One of the two takes their 1:1 along.
 * @throws Failure notFound, unavailable; the pages too may reject with `unavailable` on the way
 */
export function readArchive(needs: ArchiveDependencies) {
  return ofPair('read', async ({ oneOnOneId }, range: ArchiveRange): Promise<OpenArchive> => {
    const found = await needs.store.read(oneOnOneId);
    if (!found) throw new Failure('notFound');
    const head = await headOf(needs, found.value, range);
    return { head, pages: pagesOf(needs.history, oneOnOneId, range) };
  });
}

async function headOf(
  { agenda, clock }: ArchiveDependencies,
  oneOnOne: OneOnOne,
  range: ArchiveRange,
): Promise<ArchiveHead> {
  const { id, tenantId, people, openingQuestion, earlierQuestions, round, madeAt } = oneOnOne;
  const written = await agenda.read(id, (doc) => ({
    agenda: readAgenda(doc).map(({ order: _, continues, update, ...item }) => ({
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
    version: archiveVersion,
    exportedAt: clock(),
    range,
    oneOnOne: {
      id,
      tenantId,
      people: [archived(people[0]), archived(people[1])],
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
function archived({ id, name, role }: Participant): Omit<Participant, 'language'> {
  return { id, name, role };
}

async function* pagesOf(
  history: ArchiveDependencies['history'],
  oneOnOneId: string,
  { from, to }: ArchiveRange,
): AsyncGenerator<ArchivedEntry[]> {
  let before = to === null ? null : new Date(Date.parse(`${to}T00:00:00Z`) + day).toISOString();
  const since = from === null ? '' : `${from}T00:00:00.000Z`;
  do {
    const page = await history.page(oneOnOneId, { before, limit: meetingsPerPage });
    const actions = page.actions.map(({ value }) => ({ kind: 'actionItem' as const, ...value }));
    const meetings = page.meetings.map(({ value }): ArchivedEntry => {
      if (value.kind !== 'held') return value;
      const { before: _, leftOver: __, ...meeting } = value;
      const items = value.items.map((item) => ({
        ...item,
        writtenBy: item.writtenBy ?? null,
        update: item.update ?? null,
      }));
      return { ...meeting, items };
    });
    const entries = [...actions, ...meetings].filter((entry) => momentOf(entry) >= since);
    if (entries.length > 0) yield entries;
    before = page.next;
  } while (before !== null && before > since);
}

function momentOf(entry: ArchivedEntry): string {
  return entry.kind === 'actionItem' ? entry.madeAt : entry.heldAt;
}
