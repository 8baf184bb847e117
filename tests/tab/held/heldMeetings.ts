import { Failure } from '../../../src/contract/errors.ts';
import type { OneOnOneView } from '../../../src/contract/http.ts';
import type { RecordedMeetingView, WrapUpChoices } from '../../../src/contract/meetings.ts';
import type { Client } from '../../../src/tab/shared/api/client.ts';
import { mia } from './someView.ts';

/** A meeting that was wrapped up, with two items on record. */
export const someHeld: RecordedMeetingView = {
  kind: 'held',
  id: 'held-000003',
  heldAt: '2026-11-24T08:30:00.000Z',
  wrappedUpAt: '2026-11-24T09:00:00.000Z',
  wrappedUpBy: mia,
  people: [mia],
  question: { id: 'q1', text: "What's on your mind?" },
  answers: [],
  items: ['Budget', 'Hiring'].map((title) => ({
    id: title,
    title,
    notes: '',
    purpose: null,
    broughtBy: mia,
    addedAt: '2026-11-20T09:00:00.000Z',
    discussedAt: '2026-11-24T08:40:00.000Z',
    late: [],
  })),
  actionIds: [],
  wellSpent: [],
};

/** A server that holds one meeting, and notes what was asked of it. */
export function heldMeetings(view: OneOnOneView): Client['meetings'] & {
  asked: string[];
  /** What the latest wrap-up was asked to make true. */
  choices: () => WrapUpChoices | undefined;
} {
  const asked: string[] = [];
  let meeting = someHeld;
  let chosen: WrapUpChoices | undefined;
  return {
    asked,
    choices: () => chosen,
    async start() {
      asked.push('start');
      return { ...view, running: { startedAt: view.now, endsAt: null, endedAt: null, isReopened: false } };
    },
    async wrapUp(_, { round, choices }) {
      chosen = choices;
      asked.push(`wrap up ${round}`);
      return meeting;
    },
    async undo(_, meetingId) {
      asked.push(`undo ${meetingId}`);
      return { ...view, canUndo: null };
    },
    async read(_, meetingId) {
      if (meetingId !== meeting.id) throw new Failure('notFound');
      return meeting;
    },
    async rate(_, meetingId, { answer }) {
      asked.push(`rate ${meetingId} ${answer}`);
      meeting = { ...meeting, wellSpent: [{ personId: mia, answer }] };
      return meeting;
    },
  };
}
