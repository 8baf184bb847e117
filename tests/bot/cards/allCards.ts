import { actionItemCard } from '../../../src/bot/cards/actionItem.ts';
import { actionListCard } from '../../../src/bot/cards/actionList.ts';
import type { Card } from '../../../src/bot/cards/adaptiveCard.ts';
import { draftCard, draftDroppedCard } from '../../../src/bot/cards/draft.ts';
import { exportCard } from '../../../src/bot/cards/export.ts';
import { helpCard } from '../../../src/bot/cards/help.ts';
import { meetingRecordedCard } from '../../../src/bot/cards/meetingRecorded.ts';
import { meetingStartedCard } from '../../../src/bot/cards/meetingStarted.ts';
import { nextCard } from '../../../src/bot/cards/next.ts';
import { notForThisChatCard } from '../../../src/bot/cards/notForThisChat.ts';
import { overviewCard } from '../../../src/bot/cards/overview.ts';
import { questionCard } from '../../../src/bot/cards/question.ts';
import { recapCard } from '../../../src/bot/cards/recap.ts';
import { searchResultCard } from '../../../src/bot/cards/searchResult.ts';
import { settingsCard } from '../../../src/bot/cards/settings.ts';
import { somethingWrongCard } from '../../../src/bot/cards/somethingWrong.ts';
import { startHereCard } from '../../../src/bot/cards/startHere.ts';
import { takenOutCard } from '../../../src/bot/cards/takenOut.ts';
import { thirdPersonCard } from '../../../src/bot/cards/thirdPerson.ts';
import { agendaListCard, topicAddedCard } from '../../../src/bot/cards/topic.ts';
import { unknownTextCard } from '../../../src/bot/cards/unknownText.ts';
import { welcomeCard } from '../../../src/bot/cards/welcome.ts';
import { whichCard } from '../../../src/bot/cards/which.ts';
import { withWrongOne } from '../../../src/bot/cards/wrongOne.ts';
import type { FailureCode } from '../../../src/contract/errors.ts';
import { failures } from '../../../src/contract/errors.ts';
import { usualSettings } from '../../../src/domain/reminders/settings.ts';
import { reminderCardsFor } from './reminderCards.ts';
import { ids, numberedFrom, ownOf, pair, readersIn, sample, topic } from './sampleViews.ts';

const { actions, topics, question } = sample;
const [deck, room, budget, feedback] = actions;
const list = { kind: 'open', ownerId: null } as const;
const refreshed = { pair, changedMeanwhile: false, userIds: ['29:rae', '29:mia'] };
const draft = { pair, newId: ids.fresh, place: 'chat', messageLink: null } as const;

const filed = {
  pair,
  meetingId: 'held-000003',
  wrappedUpAt: '2026-03-24T09:30:00.000Z',
  times: { zone: 'Europe/Berlin', nextStartsAt: '2026-03-31T08:00:00.000Z' },
  panelUrl: 'https://teams.microsoft.com/l/entity/1/opener',
  recordUrl: 'https://teams.microsoft.com/l/entity/1/opener?context=%7B%7D',
};

const everySixWeeks = {
  rule: 'FREQ=WEEKLY;INTERVAL=6;BYDAY=TU',
  start: '2026-02-10T10:00',
  zone: 'America/New_York',
  minutes: 35,
};
const times = { nextAt: sample.next.startsAt, source: 'pair' as const, set: everySixWeeks };
const noTimes = { nextAt: null, source: null, set: null };
const settings = {
  pair,
  question,
  times,
  own: ownOf(usualSettings('Europe/Berlin')),
  saved: null,
};

/**
 * Every card in each of its states, by a name that says which, for readers of a language. For tests, screenshots and
 * the sandbox's gallery.
 */
export function cardsIn(locale: string, zone?: string | null): Record<string, Card> {
  const { asMia, asRae, forBoth } = readersIn(locale, zone);
  return {
    welcome: welcomeCard({ pair, question: question.text }, forBoth),
    help: helpCard({ pair }, asMia),
    'help, before a 1:1 is known': helpCard({ pair: null }, asMia),
    agenda: agendaListCard({ pair, items: numberedFrom(topics), more: 0 }, forBoth),
    'agenda, empty': agendaListCard({ pair, items: [], more: 0 }, asMia),
    'agenda, with updates': agendaListCard(
      {
        pair,
        items: numberedFrom([
          ...topics,
          topic('update-0001', 'Is the deck out?', { update: { answers: [], answeredAt: null } }),
          topic('update-0002', 'Is the room booked?', {
            update: { answers: [{ personId: ids.rae, text: 'Yes.' }], answeredAt: null },
          }),
        ]),
        more: 0,
      },
      asRae,
    ),
    'agenda, long': agendaListCard({ pair, items: numberedFrom(topics), more: 12 }, asMia),
    'topic added': topicAddedCard({ pair, item: topics[0], state: 'waiting' }, forBoth),
    'topic removed': topicAddedCard({ pair, item: topics[0], state: 'removed' }, asMia),
    'topic discussed': topicAddedCard({ pair, item: topics[0], state: 'discussed' }, asMia),
    'action item, for both': actionItemCard({ ...refreshed, item: deck }, forBoth),
    'action item, for its owner': actionItemCard({ ...refreshed, item: deck }, asMia),
    'action item, for the other': actionItemCard({ ...refreshed, item: deck }, asRae),
    'action item, overdue': actionItemCard({ ...refreshed, item: budget }, asRae),
    'action item, no date': actionItemCard({ ...refreshed, item: room }, asRae),
    'action item, done': actionItemCard({ ...refreshed, item: feedback }, forBoth),
    'action item, dropped': actionItemCard({ ...refreshed, item: { ...deck, status: 'dropped' } }, asMia),
    'action item, changed meanwhile': actionItemCard(
      { ...refreshed, item: feedback, changedMeanwhile: true, userIds: [] },
      asMia,
    ),
    'action items': actionListCard(
      { pair, list, items: numberedFrom([budget, deck, room]), more: 0 },
      forBoth,
    ),
    'action items, many': actionListCard(
      { pair, list, items: numberedFrom([budget, deck, room, sample.longest]), more: 31 },
      asMia,
    ),
    'action items, mine': actionListCard(
      { pair, list: { kind: 'open', ownerId: ids.mia }, items: numberedFrom([deck]), more: 0 },
      asMia,
    ),
    'action items, theirs': actionListCard(
      { pair, list: { kind: 'open', ownerId: ids.rae }, items: numberedFrom([budget, room]), more: 0 },
      asMia,
    ),
    'action items, closed': actionListCard(
      { pair, list: { kind: 'done' }, items: numberedFrom([feedback]), more: 0 },
      asMia,
    ),
    'action items, none': actionListCard({ pair, list, items: [], more: 0 }, asMia),
    'draft of an action item': draftCard(
      {
        ...draft,
        kind: 'action',
        title: deck.title,
        ownerId: ids.mia,
        dueDate: '2026-03-27',
        unclearDate: null,
      },
      asMia,
    ),
    'draft with an unclear date': draftCard(
      {
        ...draft,
        kind: 'action',
        title: deck.title,
        ownerId: ids.mia,
        dueDate: null,
        unclearDate: 'the 32nd',
      },
      asMia,
    ),
    'draft whose day is asked': draftCard(
      {
        ...draft,
        kind: 'action',
        title: deck.title,
        ownerId: ids.mia,
        dueDate: null,
        unclearDate: 'Friday or Monday',
        days: ['2026-03-27', '2026-03-30'],
      },
      asMia,
    ),
    'draft whose owner is asked': draftCard(
      {
        ...draft,
        kind: 'action',
        title: deck.title,
        ownerId: ids.rae,
        dueDate: null,
        unclearDate: null,
        unsureOwner: 'Mai',
      },
      forBoth,
    ),
    'action item, with another day to press': actionItemCard(
      { ...refreshed, item: { ...deck, dueDate: '2026-04-03' }, days: ['2026-03-27'] },
      asMia,
    ),
    'draft of a topic': draftCard(
      { ...draft, kind: 'topic', title: topics[0].title, purpose: 'blockers' },
      asMia,
    ),
    'draft from a message, in a dialog': draftCard(
      {
        ...draft,
        place: 'dialog',
        messageLink: 'https://teams.microsoft.com/l/message/19:chat/1711000000000',
        kind: 'action',
        title: 'Could you look at the onboarding numbers?',
        ownerId: ids.rae,
        dueDate: null,
        unclearDate: null,
      },
      asRae,
    ),
    'draft not wanted': draftDroppedCard(asMia),
    question: questionCard({ pair, question, justChanged: false }, asRae),
    'question, just changed': questionCard({ pair, question, justChanged: true }, forBoth),
    'question, the default': questionCard(
      { pair, question: sample.defaultQuestion, justChanged: false },
      asMia,
    ),
    next: nextCard(sample.next, forBoth),
    'next, nothing known': nextCard(
      {
        ...sample.next,
        startsAt: null,
        topics: { count: 0, oldestAddedAt: null },
        actions: { open: 0, overdue: 0 },
      },
      asMia,
    ),
    export: exportCard(
      {
        pair,
        links: { markdown: 'https://opener.example/export/a', json: 'https://opener.example/export/b' },
      },
      asMia,
    ),
    'export, where others read along': exportCard({ pair, links: null }, forBoth),
    'meeting on record': meetingRecordedCard(
      { ...filed, items: 3, agreed: { items: [deck, room], more: 4 }, waiting: 2, state: 'filed' },
      forBoth,
    ),
    'meeting on record, for good': meetingRecordedCard(
      {
        ...filed,
        items: 1,
        agreed: { items: [sample.longest], more: 0 },
        waiting: 0,
        state: 'final',
        times: null,
      },
      forBoth,
    ),
    'meeting taken back': meetingRecordedCard(
      { ...filed, items: 0, agreed: { items: [], more: 0 }, waiting: 1, state: 'undone' },
      asMia,
    ),
    recap: recapCard(
      {
        pair,
        heldAt: sample.heldAt,
        actions: { items: [budget, deck], more: 1 },
        topics: { items: [...topics], more: 0 },
      },
      asRae,
    ),
    'recap, nothing open': recapCard(
      { pair, heldAt: null, actions: { items: [], more: 0 }, topics: { items: [], more: 0 } },
      asRae,
    ),
    settings: settingsCard(
      { pair, question, times: { ...times, set: everySixWeeks }, own: null, saved: 'cadence' },
      forBoth,
    ),
    'settings, no manager named': settingsCard(
      { ...settings, pair: sample.pairWithoutRoles, times: noTimes, own: ownOf(null) },
      asMia,
    ),
    'settings for both, no manager named': settingsCard(
      { ...settings, pair: sample.pairWithoutRoles, times: noTimes, own: null },
      forBoth,
    ),
    'settings, with my reminders': settingsCard({ ...settings, saved: 'reminders' }, asMia),
    'settings, by the calendar': settingsCard(
      { ...settings, times: { ...times, source: 'calendar' } },
      asMia,
    ),
    'settings, by the meeting': settingsCard({ ...settings, times: { ...times, source: 'details' } }, asMia),
    'settings, by a rule that no form knows': settingsCard(
      { ...settings, times: { ...times, set: { ...everySixWeeks, rule: 'FREQ=DAILY', zone: 'Mars/Base' } } },
      asMia,
    ),
    'unknown text': unknownTextCard(
      { pair, text: 'agneda for thursday pls', nearest: ['agenda', 'addTopic', 'listActions'] },
      asMia,
    ),
    'unknown text, before a 1:1 is known': unknownTextCard(
      { pair: null, text: 'hm', nearest: ['addTopic', 'done', 'snooze'] },
      asMia,
    ),
    'agendas of all 1:1s': overviewCard(
      { what: 'agenda', groups: [{ pair, items: [...topics], more: 2 }] },
      asRae,
    ),
    'action items of all 1:1s': overviewCard(
      { what: 'actions', whose: 'mine', groups: [{ pair, items: [budget, deck], more: 0 }] },
      asRae,
    ),
    'action items of all 1:1s, none': overviewCard({ what: 'actions', whose: 'done', groups: [] }, asRae),
    'topic added, perhaps to the wrong 1:1': withWrongOne(
      topicAddedCard({ pair, item: topics[0], state: 'waiting' }, asRae),
      { oneOnOneId: pair.id, wrote: { kind: 'topic', id: topics[0].id }, choices: sample.which.choices },
      asRae,
    ),
    'action item, perhaps in the wrong 1:1': withWrongOne(
      actionItemCard({ ...refreshed, item: deck, days: ['2026-03-27', '2026-03-28'] }, asRae),
      { oneOnOneId: pair.id, wrote: { kind: 'actionItem', id: deck.id }, choices: sample.which.choices },
      asRae,
    ),
    'which 1:1': whichCard(sample.which, asRae),
    'which 1:1, in a dialog': whichCard(
      {
        ...sample.which,
        dialog: { messageLink: 'https://teams.microsoft.com/l/message/19:chat/1711000000000' },
      },
      asRae,
    ),
    'start here': startHereCard({ hasOneOnOne: false }, asMia),
    'start here, with a 1:1': startHereCard({ hasOneOnOne: true }, asMia),
    ...Object.fromEntries(
      (['tooMany', 'alone', 'channel', 'guest'] as const).map((reason) => [
        `not for this chat: ${reason}`,
        notForThisChatCard(reason, forBoth),
      ]),
    ),
    'meeting started': meetingStartedCard(
      {
        pair,
        question: question.text,
        topics: 3,
        panelUrl: 'https://teams.microsoft.com/l/entity/app/panel',
      },
      forBoth,
    ),
    ...Object.fromEntries(
      (Object.keys(failures) as FailureCode[]).map((failure) => [
        `something wrong: ${failure}`,
        somethingWrongCard({ failure }, asMia),
      ]),
    ),
    'third person joined': thirdPersonCard({ pair, newcomer: 'Ines Haddad' }, asMia),
    'third person joined, unnamed': thirdPersonCard({ pair, newcomer: null }, asRae),
    'taken out of the chat': takenOutCard({ pair }, asMia),
    ...reminderCardsFor(locale, zone),
    'search result: topic': searchResultCard({ pair, kind: 'topic', item: topics[0] }, forBoth),
    'search result: action item': searchResultCard({ pair, kind: 'action', item: deck }, forBoth),
    'hostile words: welcome': welcomeCard(
      { pair: sample.hostilePair, question: sample.hostileQuestion.text },
      forBoth,
    ),
    'hostile words: agenda': agendaListCard(
      { pair: sample.hostilePair, items: numberedFrom(sample.hostile), more: 0 },
      asMia,
    ),
    'hostile words: question': questionCard(
      { pair: sample.hostilePair, question: sample.hostileQuestion, justChanged: false },
      asRae,
    ),
  };
}

export const allCards = cardsIn('en-GB');
