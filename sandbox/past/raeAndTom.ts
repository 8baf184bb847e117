import type { PastMeeting } from './pastMeeting.ts';

/** Rae and Tom say less, and meet when there is something. */
export const raeAndTom: readonly PastMeeting[] = [
  {
    weeksAgo: 6,
    answers: { tom: 'Nothing much.' },
    topics: [
      {
        by: 'rae',
        title: 'The changed checkout',
        purpose: 'communication',
        notes: 'Tom did not know that it hurt. He and Mia have talked.',
      },
    ],
    promises: [],
    wrappedUpBy: 'rae',
  },
  {
    weeksAgo: 2,
    answers: { tom: 'On-call is too much for three people.', rae: 'The same.' },
    topics: [
      {
        by: 'tom',
        title: 'On-call with three people',
        purpose: 'blockers',
        notes: 'A fourth from January. Until then no deploys on Fridays.',
      },
      { by: 'tom', title: 'Learning Rust on the job?', purpose: 'success' },
    ],
    promises: [{ owner: 'rae', title: 'Ask for a fourth person on call', due: 14 }],
    wrappedUpBy: 'tom',
    wellSpent: { tom: 'yes' },
  },
];
