import { meetings, type PersonKey, type SandboxMeeting } from '../world/world.ts';
import { type WorldOccurrence, worldOccurrencesBetween } from '../world/worldOccurrence.ts';

/** One entry of somebody's calendar. Times are ISO 8601, UTC. */
export type BookEntry = {
  id: string;
  seriesId: string;
  title: string;
  organizer: PersonKey;
  joinUrl: string;
  originalStart: string;
  start: string;
  end: string;
  isCancelled: boolean;
  zone: string;
};

/** What somebody may do to a series in Outlook; `occurrence` is where the series has it, ISO 8601. */
export type BookChange =
  | { kind: 'move'; occurrence: string; to: string }
  | { kind: 'cancel'; occurrence: string }
  /** The organiser deletes what is still to come. */
  | { kind: 'end' }
  /** A new series takes its place: by somebody else, or with another join address, if that is said. */
  | { kind: 'recreate'; organizer?: PersonKey | undefined; joinUrl?: string | undefined };

/** The calendars of the sandbox's people, made of its meetings. */
export type CalendarBook = {
  /** Entries of a person that start in a span, in order. */
  entries(person: PersonKey, from: string, to: string): BookEntry[];
  /** Where its newest series is joined; '' when there is no such meeting. */
  joinUrlOf(meetingKey: string): string;
  /** When a meeting is that runs now, or else next; null when it is no more. */
  scheduled(meetingKey: string): WorldOccurrence | null;
  /** False when there is no such meeting. */
  change(meetingKey: string, change: BookChange): boolean;
};

type Series = {
  id: string;
  meeting: SandboxMeeting;
  organizer: PersonKey;
  joinUrl: string;
  from: string;
  until: string;
  /** By original start; null is cancelled. */
  exceptions: Map<string, string | null>;
};

const always = { from: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' };

/** Milliseconds. */
const day = 86_400_000;

/** Milliseconds that a meeting may be moved by. */
const farthest = 60 * day;

export function openCalendarBook(now: () => string): CalendarBook {
  const all: Series[] = meetings.map((meeting, index) => ({
    id: `series-${index + 1}`,
    meeting,
    organizer: meeting.organizer,
    joinUrl: meeting.joinUrl,
    ...always,
    exceptions: new Map(),
  }));

  const newest = (meetingKey: string) => all.findLast(({ meeting }) => meeting.key === meetingKey);

  return {
    joinUrlOf: (meetingKey) => newest(meetingKey)?.joinUrl ?? '',
    entries: (person, from, to) =>
      all
        .filter(({ meeting }) => meeting.members.includes(person))
        .flatMap((series) => entriesOf(series, from, to))
        .sort((a, b) => a.start.localeCompare(b.start)),
    scheduled(meetingKey) {
      const series = newest(meetingKey);
      const entries = series ? entriesOf(series, shifted(now(), -day), shifted(now(), farthest)) : [];
      const left = entries.filter(({ end, isCancelled }) => end > now() && !isCancelled);
      const [first] = left.sort((a, b) => a.start.localeCompare(b.start));
      return first ? { start: first.start, end: first.end } : null;
    },
    change(meetingKey, change) {
      const series = newest(meetingKey);
      if (!series) return false;
      if (change.kind === 'move') series.exceptions.set(iso(change.occurrence), iso(change.to));
      if (change.kind === 'cancel') series.exceptions.set(iso(change.occurrence), null);
      if (change.kind === 'end' || change.kind === 'recreate') series.until = now();
      if (change.kind === 'recreate') {
        all.push({
          ...series,
          id: `series-${all.length + 1}`,
          organizer: change.organizer ?? series.organizer,
          joinUrl: change.joinUrl ?? series.joinUrl,
          from: now(),
          until: always.until,
          exceptions: new Map(),
        });
      }
      return true;
    },
  };
}

function entriesOf(series: Series, from: string, to: string): BookEntry[] {
  const { meeting, exceptions } = series;
  const around = worldOccurrencesBetween(meeting.weekly, shifted(from, -farthest), shifted(to, farthest));
  return around
    .filter(({ start }) => start >= series.from && start < series.until)
    .map(({ start, end }) => {
      const movedTo = exceptions.get(start);
      const length = Date.parse(end) - Date.parse(start);
      return {
        id: `${series.id}.${start}`,
        seriesId: series.id,
        title: meeting.title,
        organizer: series.organizer,
        joinUrl: series.joinUrl,
        originalStart: start,
        start: movedTo ?? start,
        end: movedTo ? shifted(movedTo, length) : end,
        isCancelled: movedTo === null,
        zone: meeting.weekly.zone,
      };
    })
    .filter(({ start }) => start >= from && start < to);
}

function shifted(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

function iso(time: string): string {
  return new Date(time).toISOString();
}
