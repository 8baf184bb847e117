import { joinKeyOf } from '../../domain/joinUrl.ts';
import type { Speaker } from '../audience/speaker.ts';
import type { BotLogger } from '../botLogger.ts';
import { meetingStartedCard } from '../cards/meetingStarted.ts';
import type { Connector } from '../connector/connector.ts';
import type { LifecycleNeeds } from '../lifecycle/lifecycleNeeds.ts';
import { peopleChanged } from '../lifecycle/peopleChanged.ts';
import { pairOf } from '../talk/asked.ts';
import type { Answer } from '../talk/reply.ts';
import type { Afterwards } from '../turn/afterwards.ts';
import type { Here } from '../turn/pairHere.ts';
import type { Turn } from '../turn/turn.ts';
import { plannedEnd, timesOfMeeting } from './endOfMeeting.ts';
import type { MeetingEvent } from './meetingEvent.ts';
import { panelLink } from './panelLink.ts';
import { pointAtPanel } from './pointAtPanel.ts';

export type MeetingNeeds = LifecycleNeeds & {
  teamsAppId: string;
  connector: Connector;
  speaker: Speaker;
  /** Who has the agenda before them already? */
  peopleIn: (oneOnOneId: string) => readonly string[];
  tabUrl: string;
  afterwards: Afterwards;
  logger: BotLogger;
};

/**
 * Something happened in a meeting: what to post in its chat, or null. Each occurrence of a 1:1 is greeted once, and
 * not at all where one of the two opened the panel before: nobody has to be shown the way to it.
 * @throws Failure
 */
export async function onMeeting(
  needs: MeetingNeeds,
  turn: Turn,
  event: MeetingEvent,
): Promise<Answer | null> {
  // Who leaves a call stays in its chat, which is what Opener goes by; the end of a meeting has its own event, and who
  // came and went when is nobody's business, so nothing is kept of it.
  if (event.kind === 'left') return null;
  if (event.kind === 'joined') {
    const people = event.people.map(({ teamsId, ...one }) => ({ ...one, id: teamsId }));
    await peopleChanged(needs, turn, people);
    await noteWhoCame(needs, turn, event.people);
    return null;
  }
  const place = await pairAt(needs, turn);
  if (!place) return null;
  const { conversationId } = turn.conversation;
  const { meetingId: id, at } = event;
  if (event.kind === 'ended') {
    await needs.stories.noteMeetingEnd(place.oneOnOne.id, conversationId, { id, endedAt: at });
    await needs.stories.endMeeting(place.oneOnOne.id, at);
    // Before Teams hears that it was taken: from then on any process wraps the meeting up.
    await needs.stories.callEnded(place.oneOnOne.id);
    // Of a series Teams may name the next time from now on.
    needs.details.learn(turn, place.oneOnOne.id, true);
    return null;
  }
  const joinKey = joinKeyOf(event.joinUrl ?? '');
  const isNew = await needs.stories.noteMeetingStart(place.oneOnOne.id, conversationId, {
    id,
    startedAt: at,
    ...(joinKey !== null && { joinKey }),
  });
  const where = { serviceUrl: turn.conversation.serviceUrl, meetingId: turn.meetingId ?? id };
  const times = await timesOfMeeting(needs.connector, where);
  const endsAt = times && plannedEnd(times, at);
  await needs.stories.startMeeting(place.oneOnOne.id, { startedAt: at, endsAt, people: [] });
  const said = { conversationId, meetingId: where.meetingId, times };
  if (times)
    needs.afterwards.run('note the details of a meeting', () =>
      needs.stories.noteDetails(place.oneOnOne.id, said, null),
    );
  if (!isNew) return null;
  const opened = needs.peopleIn(place.oneOnOne.id);
  const without = place.members.filter(({ personId }) => !opened.includes(personId));
  if (without.length === 0) return null;
  // The event is nobody's word: it names a language, and not whose.
  const locale = await needs.stories.languageOfPair(place.oneOnOne);
  const about = { oneOnOneId: place.oneOnOne.id, conversationId, ...where };
  needs.afterwards.run('point at the panel', () => pointAtPanel(needs, about, without, locale));
  return opened.length === 0 ? started(needs, { ...turn, locale }, place) : null;
}

/** Who is in the call is part of its record. */
async function noteWhoCame(
  needs: MeetingNeeds,
  turn: Turn,
  people: readonly { aadObjectId: string | undefined }[],
): Promise<void> {
  const place = await pairAt(needs, turn);
  for (const { aadObjectId } of place ? people : []) {
    if (place && aadObjectId) await needs.stories.seenInMeeting(place.oneOnOne.id, aadObjectId);
  }
}

/** The 1:1 of the two who are in the chat, when nobody else is; an event names no person to ask for it. */
async function pairAt({ pairHere }: MeetingNeeds, turn: Turn) {
  const here = turn.conversation.kind === 'group' ? await pairHere(turn, null) : null;
  return here?.kind === 'pair' ? here : null;
}

async function started(
  { stories, teamsAppId }: MeetingNeeds,
  turn: Turn,
  { oneOnOne, members: [first] }: Extract<Here, { kind: 'pair' }>,
): Promise<Answer> {
  const person = { id: first.personId, tenantId: turn.tenantId, name: first.name };
  const topics = await stories.listTopics(person, oneOnOne.id);
  const view = {
    pair: pairOf({ oneOnOne }),
    question: oneOnOne.openingQuestion.text,
    topics: topics.length,
    panelUrl: panelLink(teamsAppId, turn.conversation.conversationId),
  };
  return {
    about: oneOnOne.id,
    card: (reader) => meetingStartedCard(view, { ...reader, locale: turn.locale }),
  };
}
