import * as z from 'zod/mini';
import type { AgendaItem, StatusUpdate } from './agendaItem.ts';
import type { RecordedItem, RecordedUpdate } from './meeting.ts';
import type { OneOnOne } from './oneOnOne.ts';
import { isAnswered } from './statusUpdate.ts';
import { timestamp } from './timestamp.ts';

type People = OneOnOne['people'];

const notLate = { late: [], textNow: null };

/**
 * What was talked about, and the updates that were answered instead, in that order. Two people write the agenda, with
 * any client: a time that is none becomes the moment of recording, and somebody who is neither of them becomes nobody.
 * @param now ISO 8601, UTC
 */
export function recordedItems(
  agenda: readonly (AgendaItem & { writtenBy?: string[] })[],
  people: People,
  now: string,
): RecordedItem[] {
  const recorded = agenda.flatMap((item): RecordedItem[] => {
    const { order: _, continues: __, update, writtenBy, ...told } = item;
    const done = item.discussedAt ?? (isAnswered(item) ? (update?.answeredAt ?? now) : null);
    if (done === null) return [];
    return [
      {
        ...told,
        broughtBy: isOneOf(people, item.broughtBy) ? item.broughtBy : '',
        ...(writtenBy && { writtenBy: writtenBy.filter((one) => isOneOf(people, one)) }),
        addedAt: timeOr(item.addedAt, now),
        discussedAt: timeOr(done, now),
        ...(update && { update: filedUpdate(update, people) }),
        ...notLate,
      },
    ];
  });
  return recorded.sort((a, b) => (a.discussedAt < b.discussedAt ? -1 : 1));
}

function filedUpdate({ answers, answeredAt }: StatusUpdate, people: People): RecordedUpdate {
  const textOf = (personId: string) => answers.find((answer) => answer.personId === personId)?.text ?? '';
  return {
    answers: people.map(({ id }) => ({ personId: id, text: textOf(id), ...notLate })),
    answeredAt: answeredAt === null ? null : timeOr(answeredAt, null),
  };
}

function timeOr<Otherwise>(text: string, otherwise: Otherwise): string | Otherwise {
  return z.safeParse(timestamp, text).success ? text : otherwise;
}

function isOneOf(people: People, personId: string): boolean {
  return people.some(({ id }) => id === personId);
}
