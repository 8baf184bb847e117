import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type PersonKey, people } from '../world/world.ts';
import type { Allowed } from './allowed.ts';
import type { BookEntry, CalendarBook } from './calendarBook.ts';
import { graphRefusals, refuseGraph } from './refusal.ts';

type Dependencies = { book: CalendarBook; url: () => string; allowed: Allowed };

const time = z.iso.datetime({ offset: true });

const view = z.object({
  startDateTime: time,
  endDateTime: time,
  $top: z.coerce.number().int().min(1).max(1_000).default(10),
  $skip: z.coerce.number().int().min(0).default(0),
});

/** More than this Graph does not put into one answer here, so that a client must follow the pages. */
const pageSize = 10;

/** Windows' names of the zones in which the sandbox's people live. */
const windowsNames: Record<string, string> = { 'Europe/Berlin': 'W. Europe Standard Time', UTC: 'UTC' };

/** When they stop working; all begin at eight. */
const workUntil: Record<PersonKey, string> = { rae: '17:30', mia: '16:30', tom: '17:00', ines: '17:00' };

/**
 *   GET /v1.0/me/calendarView?startDateTime=&endDateTime=    in the zone of `Prefer: outlook.timezone`, else UTC
 *   GET /v1.0/me/mailboxSettings
 */
export function calendarRoutes(app: FastifyInstance, { book, url, allowed }: Dependencies): void {
  app.get('/v1.0/me/calendarView', async (request, reply) => {
    const person = await allowed('Calendars.ReadBasic', request, reply);
    if (!person) return reply;
    const asked = view.safeParse(request.query);
    if (!asked.success) return refuseGraph(reply, graphRefusals.badRequest);
    const { startDateTime, endDateTime, $skip, $top } = asked.data;
    const zone = preferredZone(String(request.headers.prefer ?? ''));
    const all = book.entries(person, iso(startDateTime), iso(endDateTime));
    const to = $skip + Math.min($top, pageSize);
    const next = new URLSearchParams(request.query as Record<string, string>);
    next.set('$skip', String(to));
    return {
      value: all.slice($skip, to).map((entry) => eventOf(entry, zone)),
      ...(to < all.length && { '@odata.nextLink': `${url()}/v1.0/me/calendarView?${next}` }),
    };
  });

  app.get('/v1.0/me/mailboxSettings', async (request, reply) => {
    const person = await allowed('MailboxSettings.Read', request, reply);
    if (!person) return reply;
    return {
      timeZone: windowsNames['Europe/Berlin'],
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        startTime: '08:00:00.0000000',
        endTime: `${workUntil[person]}:00.0000000`,
        timeZone: { name: windowsNames['Europe/Berlin'] },
      },
    };
  });
}

/** Windows' name in `Prefer: outlook.timezone="…"`. */
function preferredZone(prefer: string): string {
  return /outlook\.timezone="([^"]+)"/.exec(prefer)?.[1] ?? 'UTC';
}

function eventOf(entry: BookEntry, windowsName: string) {
  const zone = Object.keys(windowsNames).find((name) => windowsNames[name] === windowsName) ?? 'UTC';
  const wall = (at: string) => ({
    dateTime: `${Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ fractionalSecondDigits: 7 })}`,
    timeZone: windowsNames[zone] ?? zone,
  });
  const isException = entry.start !== entry.originalStart || entry.isCancelled;
  return {
    id: entry.id,
    seriesMasterId: entry.seriesId,
    type: isException ? 'exception' : 'occurrence',
    originalStart: entry.originalStart.replace('.000Z', 'Z'),
    originalStartTimeZone: windowsNames[entry.zone] ?? entry.zone,
    subject: entry.title,
    start: wall(entry.start),
    end: wall(entry.end),
    isAllDay: false,
    isCancelled: entry.isCancelled,
    isOnlineMeeting: true,
    organizer: { emailAddress: { name: people[entry.organizer].name, address: people[entry.organizer].upn } },
    onlineMeeting: { joinUrl: entry.joinUrl },
  };
}

function iso(text: string): string {
  return new Date(text).toISOString();
}
