import { joinKeyOf } from '../../domain/joinUrl.ts';
import type { Speaker } from '../audience/speaker.ts';
import type { BotLogger } from '../botLogger.ts';
import { meetingStartedCard } from '../cards/meetingStarted.ts';
import type { Connector } from '../connector/connector.ts';
import type { LifecycleDependencies } from '../lifecycle/lifecycleDependencies.ts';
import { peopleChanged } from '../lifecycle/peopleChanged.ts';
import { panelLink } from '../panelLink.ts';
import type { ChatPair } from '../scope/scope.ts';
import type { Background } from '../turn/background.ts';
import { type BotReply, replyAbout } from '../turn/reply.ts';
import { sharedLocale } from '../turn/sharedLocale.ts';
import { pairOf, type Turn } from '../turn/turn.ts';
import { plannedEnd, timesOfMeeting } from './endOfMeeting.ts';
import type { MeetingEvent } from './meetingEvent.ts';
import { promptInMeeting } from './promptInMeeting.ts';

export type MeetingEventDependencies = LifecycleDependencies & {
  teamsAppId: string;
  connector: Connector;
  speaker: Speaker;
  /** Who has the agenda before them already? */
  peopleIn: (oneOnOneId: string) => Promise<readonly string[]>;
  tabUrl: string;
  background: Background;
  logger: BotLogger;
};

/**
 * Something happened in a meeting: what to post in its chat, or null. Each occurrence of a 1:1 is greeted once, and
 * not at all where one of the two opened the panel before: nobody has to be shown the way to it.
 * @throws Failure
 */
export async function onMeeting(
  dependencies: MeetingEventDependencies,
  turn: Turn,
  event: MeetingEvent,
): Promise<BotReply | null> {
  // Who leaves a call stays in its chat, which is what Opener goes by; the end of a meeting has its own event, and who
  // came and went when is nobody's business, so nothing is kept of it.
  if (event.kind === 'left') return null;
  if (event.kind === 'joined') {
    const people = event.people.map(({ teamsId, ...one }) => ({ ...one, id: teamsId }));
    await peopleChanged(dependencies, turn, people);
    await noteWhoCame(dependencies, turn, event.people);
    return null;
  }
  const place = await pairAt(dependencies, turn);
  if (!place) return null;
  const { conversationId } = turn.conversation;
  const { meetingId: id, at } = event;
  if (event.kind === 'ended') {
    await dependencies.useCases.noteMeetingEnd(place.oneOnOne.id, conversationId, { id, endedAt: at });
    await dependencies.useCases.endMeeting(place.oneOnOne.id, at);
    // Before Teams hears that it was taken: from then on any process wraps the meeting up.
    await dependencies.useCases.callEnded(place.oneOnOne.id);
    // Of a series Teams may name the next time from now on.
    dependencies.details.learn(turn, place.oneOnOne.id, true);
    return null;
  }
  const joinKey = joinKeyOf(event.joinUrl ?? '');
  const isNew = await dependencies.useCases.noteMeetingStart(place.oneOnOne.id, conversationId, {
    id,
    startedAt: at,
    ...(joinKey !== null && { joinKey }),
  });
  const where = { serviceUrl: turn.conversation.serviceUrl, meetingId: turn.meetingId ?? id };
  const times = await timesOfMeeting(dependencies.connector, where);
  const endsAt = times && plannedEnd(times, at);
  await dependencies.useCases.startMeeting(place.oneOnOne.id, { startedAt: at, endsAt, people: [] });
  const said = { conversationId, meetingId: where.meetingId, times };
  if (times)
    dependencies.background.run('note the details of a meeting', () =>
      dependencies.useCases.recordMeetingTimes(place.oneOnOne.id, said, null),
    );
  if (!isNew) return null;
  const opened = await dependencies.peopleIn(place.oneOnOne.id);
  const without = place.members.filter(({ personId }) => !opened.includes(personId));
  if (without.length === 0) return null;
  // The event is nobody's word: it names a language, and not whose.
  const locale = await dependencies.useCases.languageOfPair(place.oneOnOne);
  const about = { oneOnOneId: place.oneOnOne.id, conversationId, ...where };
  dependencies.background.run('point at the panel', () =>
    promptInMeeting(dependencies, about, without, locale),
  );
  return opened.length === 0 ? started(dependencies, { ...turn, locale }, place) : null;
}

/** Who is in the call is part of its record. */
async function noteWhoCame(
  dependencies: MeetingEventDependencies,
  turn: Turn,
  people: readonly { aadObjectId: string | undefined }[],
): Promise<void> {
  const place = await pairAt(dependencies, turn);
  for (const { aadObjectId } of place ? people : []) {
    if (place && aadObjectId) await dependencies.useCases.recordAttendance(place.oneOnOne.id, aadObjectId);
  }
}

/** The 1:1 of the two who are in the chat, when nobody else is; an event names no person to ask for it. */
async function pairAt({ findChatPair }: MeetingEventDependencies, turn: Turn) {
  const chatPair = turn.conversation.kind === 'group' ? await findChatPair(turn, null) : null;
  return chatPair?.kind === 'pair' ? chatPair : null;
}

async function started(
  { useCases, teamsAppId }: MeetingEventDependencies,
  turn: Turn,
  { oneOnOne, members: [first] }: Extract<ChatPair, { kind: 'pair' }>,
): Promise<BotReply> {
  const person = { id: first.personId, tenantId: turn.tenantId, name: first.name };
  const topics = await useCases.listTopics(person, oneOnOne.id);
  const view = {
    pair: pairOf({ oneOnOne }),
    question: oneOnOne.openingQuestion.text,
    topics: topics.length,
    panelUrl: panelLink(teamsAppId, turn.conversation.conversationId),
  };
  const locale = await sharedLocale(useCases, oneOnOne, turn);
  return replyAbout(oneOnOne, { card: (reader) => meetingStartedCard(view, { ...reader, locale }) });
}
