import type { PastMeeting } from './pastMeeting.ts';

/**
 * Rae manages, Mia designs. Nine weeks in which a promise is kept late, a conflict is talked through, one meeting is
 * moved and one is not held.
 */
export const raeAndMia: readonly PastMeeting[] = [
  {
    weeksAgo: 9,
    answers: {
      mia: 'Two projects want all of my week, and neither knows of the other.',
      rae: 'How we get the checkout out before the holidays without burning you out.',
    },
    topics: [
      {
        by: 'mia',
        title: 'Checkout or onboarding first?',
        purpose: 'priorities',
        notes:
          'Checkout first until the middle of next month. Onboarding gets one day a week, no more.\nRae tells Ines’ team why.',
      },
      {
        by: 'rae',
        title: 'How do you want feedback on drafts?',
        purpose: 'communication',
        notes: 'Early and rough in the file, the big things in this talk. Never first in the team channel.',
      },
    ],
    promises: [
      { owner: 'rae', title: 'Tell the onboarding team that design has one day a week', due: 2, done: 1 },
      { owner: 'mia', title: 'Sketch the short checkout', due: 7, done: 6 },
    ],
    wrappedUpBy: 'rae',
    wellSpent: { rae: 'yes', mia: 'yes' },
  },
  {
    weeksAgo: 8,
    answers: {
      mia: 'The review on Thursday. I was not sure whether the team likes the short checkout or is only polite.',
      rae: 'You were quiet in the review.',
    },
    topics: [
      {
        by: 'mia',
        title: 'Nobody says no in reviews',
        purpose: 'communication',
        notes:
          'We try “one thing I would change” at the end of each review. Mia asks for it, so that it is hers.',
      },
      {
        by: 'mia',
        title: 'Waiting for the legal text of the payment page',
        purpose: 'blockers',
        notes: 'Third week. Rae calls instead of writing.',
        inChat: true,
      },
    ],
    promises: [{ owner: 'rae', title: 'Call legal about the payment page', due: 3, done: 10, inChat: true }],
    wrappedUpBy: 'mia',
    wellSpent: { mia: 'yes' },
  },
  {
    weeksAgo: 7,
    answers: {
      mia: 'Legal. Still.',
      rae: 'That I promised to call and did not. I am sorry.',
    },
    topics: [
      {
        by: 'rae',
        title: 'The call that I did not make',
        purpose: 'blockers',
        notes: 'Rae was afraid of the answer. Call is today, right after this, with Mia in the room.',
      },
      {
        by: 'mia',
        title: 'Tom changed the checkout without asking',
        purpose: 'communication',
        notes:
          'It works better, and it still stings. Mia talks with him first, alone. Rae only if that does not help.',
      },
    ],
    promises: [
      { owner: 'mia', title: 'Talk with Tom about the changed checkout', due: 4, done: 3 },
      { owner: 'rae', title: 'Write down who decides what in the checkout', due: 7, done: 7 },
    ],
    wrappedUpBy: 'rae',
    wellSpent: { rae: 'partly', mia: 'yes' },
  },
  {
    weeksAgo: 6,
    answers: {
      mia: 'Lighter. Tom and I now look at changes together before lunch.',
      rae: 'Proud of how you two sorted that out.',
    },
    topics: [
      {
        by: 'mia',
        title: 'What the talk with Tom taught me',
        purpose: 'deeperQuestions',
        notes: 'Anger was mostly about not being asked. Say so earlier, in one sentence.',
      },
      {
        by: 'rae',
        title: 'Is the senior step something you want?',
        purpose: 'success',
        notes:
          'Yes, and not by becoming a manager. Needs: one project that is hers from question to numbers.',
      },
    ],
    promises: [
      { owner: 'rae', title: 'Find Mia a project that is hers from start to end', due: 21, done: 20 },
    ],
    wrappedUpBy: 'mia',
    wellSpent: { rae: 'yes', mia: 'yes' },
  },
  {
    weeksAgo: 5,
    movedBy: 2,
    answers: { mia: 'Tired. Four launches of small things in one week.' },
    topics: [
      {
        by: 'rae',
        title: 'What can we stop?',
        purpose: 'priorities',
        notes: 'The weekly icon requests go to a form, answered on Mondays. The newsletter pictures stop.',
      },
    ],
    promises: [{ owner: 'mia', title: 'Set up the form for icon requests', due: 5, done: 4, inChat: true }],
    wellSpent: { mia: 'partly' },
  },
  { weeksAgo: 4, missed: true, answers: {}, topics: [], promises: [] },
  {
    weeksAgo: 3,
    answers: {
      mia: 'The search redesign. Is it really mine?',
      rae: 'That we skipped last week, and how much had piled up in my head.',
    },
    topics: [
      {
        by: 'rae',
        title: 'Search redesign: yours from question to numbers',
        purpose: 'success',
        notes: 'Mia decides the scope. Rae keeps others out of it and asks for numbers, not for screens.',
      },
      {
        by: 'mia',
        title: 'I need two hours with the support team',
        purpose: 'blockers',
        notes: 'Rae asks their lead today. Recordings are fine as well.',
        inChat: true,
      },
      {
        by: 'mia',
        title: 'When is a question to you an interruption?',
        purpose: 'communication',
        notes: 'Never before ten. After that, always fine.',
      },
    ],
    promises: [
      { owner: 'rae', title: 'Ask the support lead for two hours', due: 1, done: 0 },
      { owner: 'mia', title: 'Write the question behind the search redesign', due: 7, done: 7 },
    ],
    wrappedUpBy: 'rae',
    wellSpent: { rae: 'yes', mia: 'yes' },
  },
  {
    weeksAgo: 2,
    answers: {
      mia: 'What people told support about search is not what I had drawn.',
      rae: 'Budget talks. I will be short this week, and it is not about you.',
    },
    topics: [
      {
        by: 'mia',
        title: 'Scope of the redesign after the support calls',
        purpose: 'priorities',
        notes: 'Filters later. First: results that say why they were found.',
      },
      {
        by: 'rae',
        title: 'What would you do if you were me?',
        purpose: 'deeperQuestions',
        notes: 'Tell the team about the budget before they hear it in the kitchen.',
      },
    ],
    promises: [
      { owner: 'rae', title: 'Tell the team about the budget', due: 3, done: 2 },
      { owner: 'mia', title: 'Try the new result page with five people', due: 10, done: 9 },
    ],
    wrappedUpBy: 'mia',
    wellSpent: { rae: 'yes', mia: 'yes' },
  },
  {
    weeksAgo: 1,
    answers: {
      mia: 'Four of five found it in under a minute. I keep thinking about the fifth.',
      rae: 'How to show this to the board without making it about me.',
    },
    topics: [
      {
        by: 'mia',
        title: 'The fifth person',
        purpose: 'deeperQuestions',
        notes:
          'She used the keyboard only. We never tried that ourselves. From now on each test starts with it.',
      },
      {
        by: 'rae',
        title: 'Who presents the search to the board',
        purpose: 'success',
        notes: 'Mia presents, Rae is in the room and silent. Rehearsal together.',
      },
      { by: 'mia', title: 'Conference in spring: go or not?', purpose: 'success', inChat: true },
      { by: 'rae', title: 'How the team takes the budget news', purpose: 'communication' },
    ],
    updates: [
      {
        by: 'rae',
        title: 'How far is the new result page?',
        answer: 'Built and behind a switch since Friday. Two small faults are left, both mine.',
      },
      { by: 'rae', title: 'When do the slides have numbers in them?' },
    ],
    promises: [
      { owner: 'mia', title: 'Draft the ten slides for the board', due: 9 },
      { owner: 'rae', title: 'Book the small room for a rehearsal', due: 4, inChat: true },
    ],
    wrappedUpBy: 'rae',
    wellSpent: { rae: 'yes', mia: 'yes' },
  },
];
