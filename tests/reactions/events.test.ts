import { expect, test } from '@jest/globals';
import { outdatedBy } from '../../src/contract/notices.ts';
import { createEvents } from '../../src/reactions/createEvents.ts';
import { reactionsOf } from '../../src/reactions/reactionsOf.ts';
import type { DomainEvent } from '../../src/usecases/events.ts';
import { mia, raeAndMia as oneOnOneId, rae } from '../usecases/pair.ts';

const given = { kind: 'actionItemsChanged', actionId: 'action-0001', by: rae, givenTo: mia.id } as const;

/** What follows from an event, in the order in which it does. */
async function after(event: DomainEvent): Promise<string[]> {
  const effectiveSchedule: string[] = [];
  const { publish, subscribe } = createEvents((error) => {
    throw error;
  });
  subscribe(
    reactionsOf({
      notify: (_, { kind }) => effectiveSchedule.push(`panels: ${kind}`),
      presenceChanged: () => effectiveSchedule.push('presence'),
      replan: (_, kinds) => effectiveSchedule.push(`reminders: ${kinds.join(' ')}`),
      refreshCards: (_, actionId) => effectiveSchedule.push(`cards: ${actionId}`),
      recaps: {
        show: (_, meetingId) => effectiveSchedule.push(`recap: ${meetingId}`),
        redraw: (_, meetingId) => effectiveSchedule.push(`redrawn recap: ${meetingId ?? 'the latest'}`),
      },
      recordLateTexts: async (_, by) => void effectiveSchedule.push(`late texts: ${by}`),
      feed: async ({ personId }) => void effectiveSchedule.push(`feed: ${personId}`),
      chats: {
        list: async () => [
          {
            value: {
              conversationId: '19:two',
              serviceUrl: '',
              standing: 'active',
              welcomedAt: null,
              meeting: null,
            },
            etag: '1',
          },
        ],
      },
      audienceOf: async () => ({ kind: 'theseTwo', oneOnOneId }),
      reminderSettings: { read: async () => null },
      peopleIn: async () => [],
    }),
  );
  publish(event);
  await new Promise(setImmediate);
  return effectiveSchedule;
}

test.each<[string, DomainEvent, string[]]>([
  [
    'a given action item: the list, its reminder, the feed',
    { ...given, oneOnOneId, isNew: true },
    ['panels: actionItemsChanged', 'reminders: actionDue', `feed: ${mia.id}`],
  ],
  [
    'a changed one: its cards as well',
    { ...given, oneOnOneId, isNew: false, givenTo: null },
    ['panels: actionItemsChanged', 'reminders: actionDue', 'cards: action-0001'],
  ],
  [
    'one that a card in the chat shows: nothing in the feed',
    { ...given, oneOnOneId, isNew: false, isShownInChat: true },
    ['panels: actionItemsChanged', 'reminders: actionDue', 'cards: action-0001'],
  ],
  [
    'a recorded meeting: its recap, and that of the one before, which can be taken back no more',
    { kind: 'meetingRecorded', oneOnOneId, meetingId: 'held-000001', nextHasBegun: false },
    [
      'panels: meetingRecorded',
      'reminders: longGap endOfUndo',
      'recap: held-000001',
      'redrawn recap: held-000000',
    ],
  ],
  [
    'one whose successor has begun: no new recap',
    { kind: 'meetingRecorded', oneOnOneId, meetingId: 'held-000000', nextHasBegun: true },
    ['panels: meetingRecorded', 'reminders: longGap endOfUndo', 'redrawn recap: held-000000'],
  ],
  [
    'a wrap-up that is taken back: its recap',
    { kind: 'wrapUpUndone', oneOnOneId, meetingId: 'held-000000' },
    ['panels: wrapUpUndone', 'reminders: longGap endOfUndo', 'recap: held-000000'],
  ],
  [
    'a meeting that starts: the recap of the last one',
    { kind: 'meetingChanged', oneOnOneId },
    ['panels: meetingChanged', 'reminders: longGap', 'redrawn recap: the latest'],
  ],
  [
    'other times: every reminder, and the start by the clock',
    { kind: 'scheduleChanged', oneOnOneId },
    ['panels: scheduleChanged', 'reminders: brief actionDue longGap autoStart'],
  ],
  [
    'other wishes for reminders: no panel',
    { kind: 'reminderSettingsChanged', oneOnOneId },
    ['reminders: brief actionDue longGap'],
  ],
  [
    'an edit of what is on record: the record follows',
    { kind: 'editedAfterRecording', oneOnOneId, by: mia.id },
    [`late texts: ${mia.id}`],
  ],
])('what follows from %s', async (_, event, expected) => {
  expect(await after(event)).toEqual(expected);
});

test('a reaction that fails costs itself: who publishes and the other reactions hear nothing of it', async () => {
  const failures: unknown[] = [];
  const effectiveSchedule: string[] = [];
  const { publish, subscribe } = createEvents((error, { kind }) => failures.push([kind, error]));
  subscribe([
    () => {
      throw new Error('at once');
    },
    async () => {
      throw new Error('later');
    },
    ({ kind }) => effectiveSchedule.push(kind),
  ]);
  publish({ kind: 'photoChanged', oneOnOneId });
  await new Promise(setImmediate);
  expect(effectiveSchedule).toEqual(['photoChanged']);
  expect(failures).toEqual([
    ['photoChanged', new Error('at once')],
    ['photoChanged', new Error('later')],
  ]);
});

test('an action item makes its list outdated and nothing else', () => {
  expect(outdatedBy.actionItemsChanged).toEqual(['actionItems']);
});
