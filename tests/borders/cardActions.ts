import { people } from '../../sandbox/world/world.ts';
import type { CardAction } from '../../src/bot/cards/payloads.ts';

const brief = { kind: 'brief', startsAt: '2026-03-31T08:00:00.000Z', isShort: false } as const;
const typedOnBrief = {
  answer: 'The move',
  title: 'Budget',
  updates: ['item-00001'],
  update0: 'Done',
  update1: '',
  update2: '',
};
const actionId = 'action-0001';
const messageLink = 'https://teams.microsoft.com/l/message/19:team/1700000000000';

/** What one button of each kind sends, filled in, for a 1:1. */
export function cardActions(oneOnOneId: string): { [V in CardAction['verb']]: { verb: V } & object } {
  const of = <V extends string>(verb: V, more: object = {}) => ({ verb, oneOnOneId, ...more });
  return {
    runCommand: of('runCommand', { command: 'agenda' }),
    chooseOneOnOne: of('chooseOneOnOne', { text: 'add budget', messageLink }),
    moveToOther: of('moveToOther', {
      otherOneOnOneId: oneOnOneId,
      kind: 'topic',
      itemId: 'item-00001',
    }),
    addTopic: of('addTopic', { title: 'Budget' }),
    removeTopic: of('removeTopic', { topicId: 'item-00001' }),
    restoreTopic: of('restoreTopic', { topicId: 'item-00001' }),
    confirmTopic: of('confirmTopic', {
      newId: 'item-00002',
      title: 'Budget',
      purpose: 'blockers',
      messageLink,
    }),
    dropDraft: of('dropDraft'),
    undoWrapUp: of('undoWrapUp', { meetingId: 'held-000000', wrappedUpAt: '2026-03-25T10:30:00.000Z' }),
    makeAction: of('makeAction', { title: 'Send the deck by Friday' }),
    confirmAction: of('confirmAction', {
      newId: 'action-0002',
      title: 'Send the deck',
      ownerId: people.rae.id,
      dueDate: '2026-04-01',
      dueWords: 'next Friday',
      messageLink,
    }),
    showAction: of('showAction', { actionId }),
    showActions: of('showActions', { list: { kind: 'open', ownerId: people.rae.id } }),
    setActionStatus: of('setActionStatus', { actionId, status: 'done', list: null }),
    withdrawAction: of('withdrawAction', { actionId }),
    giveAction: of('giveAction', { actionId, ownerId: people.mia.id }),
    setActionDate: of('setActionDate', { actionId, dueDate: '2026-04-01' }),
    answer: of('answer', { on: brief, questionId: 'default', round: 0, shown: '0', ...typedOnBrief }),
    dealWithAction: of('dealWithAction', {
      on: { kind: 'actionsDue', actionIds: [actionId] },
      actionId,
      change: 'snooze',
      until: '2026-04-01',
      ...typedOnBrief,
    }),
    muteReminders: of('muteReminders', { isMuted: true }),
    skipGap: of('skipGap'),
    setReminders: of('setReminders', {
      lead: 'hour',
      quietFrom: '18:00',
      quietTo: '08:00',
      zone: 'Europe/Berlin',
      reminded: 'yes',
    }),
    setCadence: of('setCadence', {
      repeats: 'week1',
      weekday: 'TU',
      from: '2026-03-31',
      time: '10:00',
      minutes: '30',
      cadenceZone: 'Europe/Berlin',
    }),
    changeQuestion: of('changeQuestion', { wording: 'What is hard?', offered: 'What are you proud of?' }),
    nameManager: of('nameManager', { managerId: people.rae.id }),
  };
}
