import { Failure } from '../../contract/errors.ts';
import { type CalendarOccurrence, occurrencesIn, type PairCalendar } from '../../domain/calendar.ts';
import type { Chat } from '../../domain/chat.ts';
import { joinKeyOf } from '../../domain/joinUrl.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { hoursHere } from '../../domain/reminders/hoursHere.ts';
import { minutesLater } from '../../domain/wallClock.ts';
import type { ChatStore } from '../chats/stores.ts';
import type { Publish } from '../events.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import { ofCaller } from '../scope.ts';
import { upsert } from '../update.ts';
import type { CalendarClient, CalendarEvent, Mailbox } from './calendarClient.ts';
import type { CalendarStore, ConnectionStore } from './stores.ts';

export type LookDependencies = {
  connections: Pick<ConnectionStore, 'read'>;
  calendars: CalendarStore;
  calendar: CalendarClient;
  store: Pick<OneOnOneStore, 'read'>;
  chats: Pick<ChatStore, 'list'>;
  publish: Publish;
  clock: Clock;
};

/** Minutes for which a reading holds, unless a meeting began or ended since. */
const holds = 10;

/** What is read, in minutes around now: two long cycles back, for what was missed, and ten weeks ahead. */
const back = 5 * 7 * 24 * 60;
const ahead = 10 * 7 * 24 * 60;

/**
 * Somebody who connected their calendar is here: looks in it when the two meet. Nothing that could read it later is
 * kept. Everything that goes by the calendar follows: panels, reminders.
 * @returns `asBefore` also when there was nothing to read, or it could not be read: then what is known holds
 * @throws Failure notFound, unavailable
 */
export function syncCalendar(dependencies: LookDependencies) {
  return ofCaller('read', async ({ person, oneOnOneId, caller }): Promise<'changed' | 'asBefore'> => {
    const turnedOn = await dependencies.connections.read(person);
    if (!turnedOn?.value.includes('calendar')) return 'asBefore';
    const [found, stored] = await Promise.all([
      dependencies.store.read(oneOnOneId),
      dependencies.calendars.read(oneOnOneId),
    ]);
    if (!found) throw new Failure('notFound');
    const now = dependencies.clock();
    // The other's reading holds for both, but it does not say where this person is and when they work.
    const isKnown = stored?.value.hours[person.id] !== undefined;
    if (stored && isKnown && holdsStill(stored.value, found.value, now)) return 'asBefore';
    const [events, mailbox] = await Promise.all([
      dependencies.calendar.events(caller, minutesLater(now, -back), minutesLater(now, ahead)),
      dependencies.calendar.mailbox(caller),
    ]);
    if (events.kind !== 'ok') return 'asBefore';
    const own = await ofPair(dependencies, found.value, events.value);
    const hoursAndZone = mailbox.kind === 'ok' ? mailbox.value : null;
    const reading = (before: PairCalendar | null, etag: string | null): PairCalendar | null => {
      // Somebody else read theirs at the same moment: that is as good.
      if (etag !== (stored?.etag ?? null)) return null;
      return {
        readAt: now,
        readBy: person.id,
        since: before?.readBy ? before.since : now,
        zone: own.at(-1)?.zone ?? null,
        ...ofPeople(before, person.id, hoursAndZone, now),
        occurrences: occurrencesIn(own),
        details: before?.details ?? [],
      };
    };
    const result = await upsert(dependencies.calendars, oneOnOneId, reading, stored ? { from: stored } : {});
    if (!result.isChanged) return 'asBefore';
    if (result.before && saysTheSame(result.before, result.stored.value)) return 'asBefore';
    dependencies.publish({ kind: 'scheduleChanged', oneOnOneId });
    return 'changed';
  });
}

function holdsStill({ readAt }: PairCalendar, { running, lastTime }: OneOnOne, now: string): boolean {
  const since = [running?.startedAt, running?.endedAt, lastTime?.wrappedUpAt].some((at) => at && at > readAt);
  return !since && minutesLater(readAt, holds) > now;
}

/** Where each is and when each works, after one of them was read; as before where their mailbox could not be. */
function ofPeople(
  before: PairCalendar | null,
  personId: string,
  mailbox: Mailbox | null,
  now: string,
): Pick<PairCalendar, 'zones' | 'hours'> {
  const [zones, hours] = [{ ...before?.zones }, { ...before?.hours }];
  if (mailbox === null) return { zones, hours };
  if (mailbox.zone !== null) zones[personId] = mailbox.zone;
  hours[personId] = hoursHere(mailbox.hours, zones[personId] ?? null, now);
  return { zones, hours };
}

/**
 * The entries of their meetings: those whose join address leads to a chat of the two, or to a meeting held there. What
 * is met for in a chat that somebody else reads by now is none of theirs.
 */
async function ofPair(
  { chats }: Pick<LookDependencies, 'chats'>,
  { id, chatIds }: OneOnOne,
  events: readonly CalendarEvent[],
): Promise<CalendarEvent[]> {
  const known = (await chats.list(id)).map(({ value }) => value);
  const keysOf = ({ conversationId, meeting }: Chat) => [conversationId, meeting?.joinKey];
  const keys = new Set([...chatIds, ...known.flatMap(keysOf)]);
  for (const key of known.filter(({ standing }) => standing === 'crowded').flatMap(keysOf)) keys.delete(key);
  return events.filter(({ joinUrl }) => keys.has(joinKeyOf(joinUrl) ?? undefined));
}

function saysTheSame(a: PairCalendar, b: PairCalendar): boolean {
  const said = ({ zone, zones, hours, occurrences }: PairCalendar) =>
    JSON.stringify([
      zone,
      Object.entries(zones).sort(),
      Object.entries(hours).sort(),
      occurrences.map(written),
    ]);
  return said(a) === said(b);
}

function written({ id, startsAt, endsAt, isCancelled }: CalendarOccurrence): string {
  return `${id} ${startsAt} ${endsAt} ${isCancelled}`;
}
