import type { SqlParameter } from '@azure/cosmos';
import * as z from 'zod';
import { actionItem } from '../domain/actionItem.ts';
import { type MeetingRecord, recordedMeeting } from '../domain/meeting.ts';
import { meetingTally } from '../domain/meetingTally.ts';
import type { FoundInHistory, HistoryStore, Insights } from '../usecases/history/store.ts';
import type { Versioned } from '../usecases/pairPorts.ts';
import { readPartition, readTop } from './callDatabase.ts';
import { actionIdOf, actionItemKind } from './storedActionItem.ts';
import { checkStored, type PassOver } from './storedItem.ts';
import { asUnreadableMeeting, meetingIdOf, meetingKind } from './storedMeeting.ts';
import type { Access } from './versionedItems.ts';

/** Later than every time that is stored. */
const theEnd = '9999-12-31T23:59:59.999Z';

const both = `c.pk = @pk AND c.type IN ('meeting', 'actionItem') AND c.happenedAt < @before`;

const everything = `SELECT * FROM c WHERE ${both} ORDER BY c.happenedAt DESC`;

/** With each of so many words somewhere in it. */
const searched = (words: number) => `SELECT * FROM c WHERE ${both} AND c.happenedAt >= @since
  ${Array.from({ length: words }, (_, n) => `AND CONTAINS(c.searchText, @word${n})`).join(' ')}
  ORDER BY c.happenedAt DESC`;

const answered = `SELECT c.id, c.pk, c.type, c.happenedAt, c.meeting.question, c.meeting.answers FROM c
  WHERE c.pk = @pk AND c.type = 'meeting' AND c.questionId = @question AND c.happenedAt < @before
  ORDER BY c.happenedAt DESC`;

const started = `SELECT c.id, c.pk, c.happenedAt, c.tally FROM c
  WHERE c.pk = @pk AND c.type = 'meeting' AND c.happenedAt < @before ORDER BY c.happenedAt DESC`;

const inFigures = `SELECT c.id, c.pk, c.type, c.happenedAt, c.tally, c.ownerId, c.status, c.dueDate, c.closedAt FROM c
  WHERE c.pk = @pk AND c.type IN ('meeting', 'actionItem') AND c.happenedAt >= @since`;

/** For each meeting, room for the action items that were made since the one before. */
const rowsPerMeeting = 5;

const answersRow = z.object({
  id: z.string(),
  happenedAt: z.iso.datetime(),
  question: recordedMeeting.shape.question,
  answers: recordedMeeting.shape.answers,
});

const { shape: ofAction } = actionItem;

const figuresRow = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('meeting'),
    id: z.string(),
    happenedAt: z.iso.datetime(),
    tally: z.nullable(meetingTally),
  }),
  z.object({
    type: z.literal('actionItem'),
    happenedAt: z.iso.datetime(),
    id: ofAction.id,
    ownerId: ofAction.ownerId,
    status: ofAction.status,
    dueDate: ofAction.dueDate,
    closedAt: ofAction.closedAt,
  }),
]);

/** One meeting in figures; of one that was not held there are none. */
export const purposesRow = z.object({
  pk: z.string(),
  happenedAt: z.iso.datetime(),
  tally: z.nullable(meetingTally),
});

const startRow = z.object({ happenedAt: z.iso.datetime(), tally: z.unknown() });

/** What pages are cut by. Without a time that is one, nobody can say to which page it belongs. */
const row = z.looseObject({ type: z.enum(['meeting', 'actionItem']), happenedAt: z.iso.datetime() });

type Row = z.infer<typeof row>;

type PageRequest = { sql: string; about: Record<string, string>; most: number };

/** The past of 1:1s. @param access to `oneOnOnes` */
export function historyStore(access: Access): HistoryStore {
  const { container, call, passOver } = access;
  const top = (pk: string, { sql, about, most }: PageRequest) =>
    readTop(container, call, pk, { sql, parameters: parametersOf(about), most });
  const rowsOf = (pk: string, asked: PageRequest) =>
    timedRows(passOver, asked.most, (most) => top(pk, { ...asked, most }));
  return {
    async page(oneOnOneId, { before, limit }) {
      const most = limit * rowsPerMeeting;
      const about = { before: before ?? theEnd };
      const rows = await rowsOf(oneOnOneId, { sql: everything, most: most + 1, about });
      return cut(passOver, rows, { meetings: limit, rows: most });
    },
    async search(oneOnOneId, { words, since, before, limit }) {
      if (words.length === 0) return { meetings: [], actions: [], next: null };
      const wanted = Object.fromEntries(words.map((word, n) => [`word${n}`, word]));
      const about = { before: before ?? theEnd, since, ...wanted };
      const rows = await rowsOf(oneOnOneId, { sql: searched(words.length), most: limit + 1, about });
      return cut(passOver, rows, { meetings: limit, rows: limit });
    },
    async answers(oneOnOneId, { questionId, before, limit }) {
      const about = { before: before ?? theEnd, question: questionId };
      const rows = await rowsOf(oneOnOneId, { sql: answered, most: limit + 1, about });
      const shown = rows.slice(0, limit);
      const meetings = passOver.list(shown, (one) => checkStored(answersRow, 'meeting', one));
      return {
        meetings: meetings.map(({ id, happenedAt, ...rest }) => ({
          id: meetingIdOf(id),
          heldAt: happenedAt,
          ...rest,
        })),
        next: rows.length > limit ? (shown.at(-1)?.happenedAt ?? null) : null,
      };
    },
    async starts(oneOnOneId, limit) {
      const rows = await top(oneOnOneId, { sql: started, most: limit, about: { before: theEnd } });
      const meetings = passOver.list(rows, (one) => checkStored(startRow, 'start of a meeting', one));
      return meetings.flatMap(({ happenedAt, tally }) => (tally === null ? [] : [happenedAt]));
    },
    async insights(oneOnOneId, since) {
      const rows = await readPartition(container, call, oneOnOneId, inFigures, parametersOf({ since }));
      return figuresOf(passOver.list(rows, (one) => checkStored(figuresRow, 'row of figures', one)));
    },
  };
}

/** The first `most` rows that have a time; where others are among them, it looks for as many more. */
async function timedRows(
  passOver: PassOver,
  most: number,
  read: (most: number) => Promise<unknown[]>,
): Promise<Row[]> {
  for (let asked = most; ; ) {
    const found = await read(asked);
    const rows = passOver.list(found, (one) => checkStored(row, 'row of the history', one));
    if (rows.length >= most || found.length < asked) return rows.slice(0, most);
    asked = most + found.length - rows.length;
  }
}

function parametersOf(about: Record<string, string>): SqlParameter[] {
  return Object.entries(about).map(([name, value]) => ({ name: `@${name}`, value }));
}

/** Whole meetings only: what was made since the last one on the page comes before it, and so is on the page as well. */
function cut(
  passOver: PassOver,
  rows: readonly Row[],
  most: { meetings: number; rows: number },
): FoundInHistory {
  let length = Math.min(rows.length, most.rows);
  const places = rows.slice(0, length).flatMap(({ type }, place) => (type === 'meeting' ? [place] : []));
  const lastPlace = places[most.meetings - 1];
  if (lastPlace !== undefined) length = lastPlace + 1;
  const shown = rows.slice(0, length);
  const of = (type: Row['type']) => shown.filter((one) => one.type === type);
  return {
    meetings: of('meeting').map((one) =>
      passOver.one<Versioned<MeetingRecord>, Versioned<MeetingRecord>>(one, meetingKind.read, () =>
        asUnreadableMeeting(one),
      ),
    ),
    actions: passOver.list(of('actionItem'), actionItemKind.read),
    next: rows.length > length ? (shown.at(-1)?.happenedAt ?? null) : null,
  };
}

function figuresOf(rows: readonly z.infer<typeof figuresRow>[]): Insights {
  const insights: Insights = { meetings: [], actions: [] };
  for (const one of rows) {
    if (one.type === 'meeting') {
      const { id, happenedAt: heldAt, tally } = one;
      insights.meetings.push({
        id: meetingIdOf(id),
        kind: tally === null ? 'missed' : 'held',
        heldAt,
        tally,
      });
    } else {
      const { type: _, id, happenedAt: madeAt, ...action } = one;
      insights.actions.push({ ...action, id: actionIdOf(id), madeAt });
    }
  }
  return insights;
}
