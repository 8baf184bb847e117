import * as z from 'zod';
import { momentOf } from '../domain/wallClock.ts';
import type { CalendarClient, CalendarEvent } from '../usecases/connections/calendarClient.ts';
import type { CallGraph } from './callGraph.ts';
import { readMailbox } from './mailbox.ts';
import { readPages } from './readPages.ts';
import type { Report } from './report.ts';
import { ianaZone } from './zoneNames.ts';

const moment = z.object({ dateTime: z.string(), timeZone: z.string() }).transform((wall, context) => {
  const zone = ianaZone(wall.timeZone);
  try {
    if (zone !== null) return momentOf(wall.dateTime.replace(/\.\d+$/, ''), zone);
  } catch {
    // Said below, with the unknown zone.
  }
  context.addIssue({ code: 'custom', message: 'no such time' });
  return z.NEVER;
});

const calendarEvent = z.object({
  seriesMasterId: z.string().nullish(),
  originalStart: z.iso.datetime({ offset: true }).nullish(),
  originalStartTimeZone: z.string().nullish(),
  start: moment,
  end: moment,
  isAllDay: z.boolean().nullish(),
  isCancelled: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});

const selected = [
  'seriesMasterId',
  'originalStart',
  'originalStartTimeZone',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'onlineMeeting',
].join(',');

/** Entries of one answer. */
const pageSize = 100;

/** Somebody's calendar through Microsoft Graph: only what tells when a meeting is, and no title. */
export function graphCalendar(call: CallGraph, report: Report): CalendarClient {
  return {
    async events(caller, from, to) {
      const query = new URLSearchParams({
        startDateTime: from,
        endDateTime: to,
        $select: selected,
        $orderby: 'start/dateTime',
        $top: String(pageSize),
      });
      const pages = await readPages(call, caller, 'calendar', {
        path: `/v1.0/me/calendarView?${query}`,
        headers: { prefer: 'outlook.timezone="UTC"' },
        report,
      });
      return pages.kind === 'ok'
        ? { kind: 'ok', value: pages.value.flatMap((one) => read(one, report)) }
        : pages;
    },
    mailbox: (caller) => readMailbox(call, caller, report),
  };
}

/** Nothing for an entry without a join address, and for one in another shape. */
function read(entry: unknown, report: Report): CalendarEvent[] {
  const parsed = calendarEvent.safeParse(entry);
  if (!parsed.success) {
    report('calendarEvent');
    return [];
  }
  const { start, end, onlineMeeting, isAllDay, ...about } = parsed.data;
  if (!onlineMeeting?.joinUrl || isAllDay === true) return [];
  const original = about.originalStart ? new Date(about.originalStart).toISOString() : start;
  return [
    {
      joinUrl: onlineMeeting.joinUrl,
      seriesId: about.seriesMasterId ?? null,
      originallyAt: original,
      startsAt: start,
      endsAt: end,
      isCancelled: about.isCancelled ?? false,
      zone: about.originalStartTimeZone ? ianaZone(about.originalStartTimeZone) : null,
    },
  ];
}
