import type { OneOnOne } from '../../src/domain/oneOnOne.ts';

/** A record that uses every field. */
export function someOneOnOne(id: string): OneOnOne {
  return {
    id,
    tenantId: '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10',
    people: [
      { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001', name: 'Rae Okafor', role: 'manager', language: 'de' },
      { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002', name: 'Mia Lindqvist', role: null, language: null },
    ],
    openingQuestion: {
      id: 'default',
      text: "What's on your mind?",
      since: '2026-09-22T08:00:00.000Z',
      chosenBy: null,
    },
    round: 2,
    lastTime: {
      heldAt: '2026-11-17T09:00:00.000Z',
      wrappedUpAt: '2026-11-17T09:31:00.000Z',
      question: "What's on your mind?",
      answers: [{ personId: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002', text: 'The move.' }],
    },
    running: {
      startedAt: '2026-11-24T09:00:00.000Z',
      endsAt: '2026-11-24T09:30:00.000Z',
      endedAt: null,
      people: ['a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001'],
      isReopened: false,
    },
    agendaIsBehind: true,
    earlierQuestions: [
      { id: 'first', text: 'What is new?', since: '2026-09-15T08:00:00.000Z', chosenBy: null },
    ],
    chatIds: ['19:meeting_rae-mia@thread.v2'],
    madeAt: '2026-09-22T08:00:00.000Z',
  };
}
