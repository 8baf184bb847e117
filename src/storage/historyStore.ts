import type { Container, SqlParameter } from '@azure/cosmos';
import * as z from 'zod';
import { actionStatuses } from '../domain/actionItem.ts';
import type { Figures, Found, HistoryStore } from '../usecases/history/store.ts';
import type { CallDatabase } from './callDatabase.ts';
import { readPartition, readTop } from './readPartition.ts';
import { actionIdOf, readActionItem } from './storedActionItem.ts';
import { checkStored } from './storedItem.ts';
import { askedQuestion, filedAnswers, meetingIdOf, readMeeting, tally } from './storedMeeting.ts';

/** Later than every time that is stored. */
const theEnd = '9999-12-31T23:59:59.999Z';

const both = `c.pk = @pk AND c.type IN ('meeting', 'actionItem') AND c.happenedAt < @before`;

const everything = `SELECT * FROM c WHERE ${both} ORDER BY c.happenedAt DESC`;

const searched = `SELECT * FROM c WHERE ${both} AND c.happenedAt >= @since AND CONTAINS(c.searchText, @text)
  ORDER BY c.happenedAt DESC`;

const answered = `SELECT c.meeting.id, c.meeting.heldAt, c.meeting.question, c.meeting.answers FROM c
  WHERE c.pk = @pk AND c.type = 'meeting' AND c.questionId = @question AND c.happenedAt < @before
  ORDER BY c.happenedAt DESC`;

const started = `SELECT c.happenedAt, c.tally FROM c
  WHERE c.pk = @pk AND c.type = 'meeting' ORDER BY c.happenedAt DESC`;

const inFigures = `SELECT c.id, c.type, c.happenedAt, c.tally, c.ownerId, c.status, c.dueDate, c.closedAt FROM c
  WHERE c.pk = @pk AND c.type IN ('meeting', 'actionItem') AND c.happenedAt >= @since`;

/** For each meeting, room for the action items that were made since the one before. */
const rowsPerMeeting = 5;

const answersRow = z.object({
  id: z.string(),
  heldAt: z.iso.datetime(),
  question: askedQuestion,
  answers: filedAnswers,
});

const figuresRow = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('meeting'),
    id: z.string(),
    happenedAt: z.iso.datetime(),
    tally: tally.nullable(),
  }),
  z.object({
    type: z.literal('actionItem'),
    id: z.string(),
    happenedAt: z.iso.datetime(),
    ownerId: z.string(),
    status: z.enum(actionStatuses),
    dueDate: z.iso.date().nullable(),
    closedAt: z.iso.datetime().nullable(),
  }),
]);

const startRow = z.object({ happenedAt: z.iso.datetime(), tally: z.unknown() });

const row = z.looseObject({ type: z.enum(['meeting', 'actionItem']), happenedAt: z.string() });

/** The past of 1:1s. @param container `oneOnOnes` */
export function historyStore(container: Container, call: CallDatabase): HistoryStore {
  const top = (pk: string, sql: string, most: number, about: Record<string, string>) =>
    readTop(container, call, pk, { sql, parameters: parametersOf(about), most });
  return {
    async page(oneOnOneId, { before, limit }) {
      const most = limit * rowsPerMeeting;
      const rows = await top(oneOnOneId, everything, most + 1, { before: before ?? theEnd });
      return cut(rows, { meetings: limit, rows: most });
    },
    async search(oneOnOneId, { text, since, before, limit }) {
      const rows = await top(oneOnOneId, searched, limit + 1, { before: before ?? theEnd, since, text });
      return cut(rows, { meetings: limit, rows: limit });
    },
    async answers(oneOnOneId, { questionId, before, limit }) {
      const rows = await top(oneOnOneId, answered, limit + 1, {
        before: before ?? theEnd,
        question: questionId,
      });
      const meetings = rows.slice(0, limit).map((one) => checkStored(answersRow, 'meeting', one));
      return { meetings, next: rows.length > limit ? (meetings.at(-1)?.heldAt ?? null) : null };
    },
    async starts(oneOnOneId, limit) {
      const rows = await top(oneOnOneId, started, limit, {});
      const meetings = rows.map((one) => checkStored(startRow, 'start of a meeting', one));
      return meetings.flatMap(({ happenedAt, tally }) => (tally === null ? [] : [happenedAt]));
    },
    async figures(oneOnOneId, since) {
      const rows = await readPartition(container, call, oneOnOneId, inFigures, parametersOf({ since }));
      return figuresOf(rows.map((one) => checkStored(figuresRow, 'row of figures', one)));
    },
  };
}

function parametersOf(about: Record<string, string>): SqlParameter[] {
  return Object.entries(about).map(([name, value]) => ({ name: `@${name}`, value }));
}

/** Whole meetings only: what was made since the last one on the page comes before it, and so is on the page as well. */
function cut(found: readonly unknown[], most: { meetings: number; rows: number }): Found {
  const rows = found.map((one) => ({ ...checkStored(row, 'row of the history', one), resource: one }));
  let length = Math.min(rows.length, most.rows);
  const places = rows.slice(0, length).flatMap(({ type }, place) => (type === 'meeting' ? [place] : []));
  const lastPlace = places[most.meetings - 1];
  if (lastPlace !== undefined) length = lastPlace + 1;
  const shown = rows.slice(0, length);
  const of = (type: string) => shown.filter((one) => one.type === type).map(({ resource }) => resource);
  return {
    meetings: of('meeting').map(readMeeting),
    actions: of('actionItem').map(readActionItem),
    next: rows.length > length ? (shown.at(-1)?.happenedAt ?? null) : null,
  };
}

function figuresOf(rows: readonly z.infer<typeof figuresRow>[]): Figures {
  const figures: Figures = { meetings: [], actions: [] };
  for (const one of rows) {
    if (one.type === 'meeting') {
      const { id, happenedAt: heldAt, tally } = one;
      figures.meetings.push({ id: meetingIdOf(id), kind: tally === null ? 'missed' : 'held', heldAt, tally });
    } else {
      const { type: _, id, happenedAt: madeAt, ...action } = one;
      figures.actions.push({ ...action, id: actionIdOf(id), madeAt });
    }
  }
  return figures;
}
