import type { ActionItemView } from '../../../src/contract/actionItems.ts';
import type { MeetingView, RecordedMeetingView } from '../../../src/contract/meetings.ts';
import type { Client } from '../../../src/tab/shared/api/client.ts';
import { mia, rae } from './someView.ts';

/** The nth meeting, a week after the one before. */
export function pastMeeting(n: number, about: Partial<RecordedMeetingView> = {}): RecordedMeetingView {
  const heldAt = new Date(Date.UTC(2026, 8, 1 + 7 * n, 9)).toISOString();
  return {
    kind: 'held',
    id: `held-00000${n}`,
    heldAt,
    wrappedUpAt: heldAt,
    wrappedUpBy: rae,
    people: [rae, mia],
    question: { id: 'q1', text: "What's on your mind?" },
    answers: [
      { personId: rae, text: `Rae’s answer ${n}`, late: [] },
      { personId: mia, text: `Mia’s answer ${n}`, late: [] },
    ],
    items: [
      {
        id: `topic-${n}`,
        title: `Topic ${n}`,
        notes: `Notes ${n}`,
        purpose: 'blockers',
        broughtBy: mia,
        addedAt: heldAt,
        discussedAt: heldAt,
        late: [],
      },
    ],
    actionIds: [`action-${n}`],
    wellSpent: [],
    ...about,
  };
}

export function pastAction(n: number, about: Partial<ActionItemView> = {}): ActionItemView {
  const madeAt = new Date(Date.UTC(2026, 8, 1 + 7 * n, 9, 10)).toISOString();
  return {
    id: `action-${n}`,
    title: `Promise ${n}`,
    ownerId: mia,
    dueDate: '2026-11-27',
    status: 'done',
    source: 'panel',
    link: null,
    madeBy: rae,
    madeAt,
    closedAt: madeAt,
    etag: '"1"',
    ...about,
  };
}

/** A server that has these meetings, two on a page, newest first. */
export function heldHistory(
  meetings: readonly MeetingView[] = [],
  actions: readonly ActionItemView[] = [],
): Client['history'] & { asked: string[] } {
  const asked: string[] = [];
  const newest = [...meetings].sort((a, b) => (a.heldAt < b.heldAt ? 1 : -1));
  return {
    asked,
    async page(_, { cursor, month }) {
      asked.push(`page ${cursor ?? month ?? 'latest'}`);
      const from = Number(cursor ?? 0);
      const shown = newest.slice(from, from + 2);
      return {
        meetings: shown,
        actions: from === 0 ? [...actions] : [],
        cursor: from + 2 < newest.length ? `${from + 2}` : null,
      };
    },
    async search(_, { q }) {
      asked.push(`search ${q}`);
      const found = newest.filter((meeting) => JSON.stringify(meeting).includes(q));
      return { meetings: found, actions: [], cursor: null, since: '2025-11-24T09:00:00.000Z' };
    },
    async answers(_, questionId) {
      asked.push(`answers ${questionId}`);
      const held = newest.filter((meeting) => meeting.kind === 'held');
      return {
        meetings: held
          .filter(({ question }) => question.id === questionId)
          .map(({ id, heldAt, question, answers }) => ({ id, heldAt, question, answers })),
        cursor: null,
      };
    },
    async insights() {
      asked.push('figures');
      return {
        meetings: newest.map(({ id, kind, heldAt }) => ({
          id,
          kind: kind === 'held' ? kind : 'missed',
          heldAt,
          purposes: kind === 'held' ? { blockers: 3, priorities: 3 } : null,
          broughtBy: kind === 'held' ? { [mia]: 4, [rae]: 2 } : null,
          wellSpent: [],
        })),
        actions: actions.map(({ ownerId, status, dueDate, madeAt, closedAt }) => ({
          ownerId,
          status,
          dueDate,
          madeAt,
          closedAt,
        })),
      };
    },
    async continue(_, meetingId, itemId) {
      asked.push(`continue ${meetingId} ${itemId}`);
      return { id: 'again-0001' };
    },
    async export(_, { format, from = '', to = '' }) {
      asked.push(`export ${format} ${from}..${to}`);
      return new Blob([format]);
    },
  };
}
