import type { RecordedMeeting } from '../../src/domain/meeting.ts';
import { meetingIdOfNumber } from '../../src/domain/meetingId.ts';

/** A record that uses every field. @param heldAt ISO 8601, UTC */
export function someMeeting(round: number, heldAt: string): RecordedMeeting {
  return {
    kind: 'held',
    id: meetingIdOfNumber(round),
    round,
    heldAt,
    wrappedUpAt: heldAt,
    wrappedUpBy: 'rae',
    people: ['rae', 'mia'],
    question: { id: `question-${round % 2}`, text: "What's on your mind?" },
    answers: [{ personId: 'mia', text: `Answer ${round}`, late: [], textNow: null }],
    items: [
      {
        id: `item-${round}`,
        title: 'Café opening',
        notes: `Notes ${round}`,
        purpose: round % 2 === 0 ? 'blockers' : null,
        broughtBy: 'mia',
        writtenBy: ['mia', 'rae'],
        addedAt: heldAt,
        discussedAt: heldAt,
        late: [{ text: 'Später', by: 'mia', at: heldAt }],
        textNow: 'Café opening\nNotes\nSpäter',
      },
      {
        id: `update-${round}`,
        title: 'Checkout',
        notes: '',
        purpose: null,
        broughtBy: 'rae',
        addedAt: heldAt,
        discussedAt: heldAt,
        update: {
          answers: [
            { personId: 'rae', text: '', late: [{ text: 'Bravo', by: 'rae', at: heldAt }], textNow: 'Bravo' },
            { personId: 'mia', text: `Halfway ${round}`, late: [], textNow: null },
          ],
          answeredAt: heldAt,
        },
        late: [],
        textNow: null,
      },
    ],
    actionIds: [`action-${round}`],
    wellSpent: [{ personId: 'mia', answer: 'yes' }],
    leftOver: 1,
    before: {
      lastTime: null,
      running: { startedAt: heldAt, endsAt: null, endedAt: heldAt, people: ['rae'], isReopened: false },
    },
  };
}

/** The nth Tuesday. */
export function tuesday(n: number): string {
  return new Date(Date.UTC(2026, 0, 6 + 7 * n, 9)).toISOString();
}
