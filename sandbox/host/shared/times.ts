import type { WorldOccurrence } from '../../world/worldOccurrence.ts';

const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const weekdayAndTime = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const dayOnly = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const timeOnly = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `Tue 24 Nov, 10:00`, in this computer's zone. */
export function dayAndTimeOf(time: string): string {
  return dayAndTime.format(new Date(time));
}

/** `Tue 24 Nov` */
export function chatDayOf(time: string): string {
  return dayOnly.format(new Date(time)).replace(',', '');
}

/** `Tue 10:00` */
export function weekdayAndTimeOf(time: string): string {
  return weekdayAndTime.format(new Date(time)).replace(',', '');
}

/** `10:00` */
export function timeOf(time: string): string {
  return timeOnly.format(new Date(time));
}

/** When something was said: `10:00` today, `Tue 10:00` within a week, else `Tue 24 Nov, 10:00`. */
export function chatTimeOf(time: string, now: string): string {
  const day = 86_400_000;
  const age = Date.parse(now) - Date.parse(time);
  if (new Date(time).toDateString() === new Date(now).toDateString()) return timeOf(time);
  return age < 6 * day ? weekdayAndTimeOf(time) : dayAndTimeOf(time);
}

const inWords = new Intl.RelativeTimeFormat('en-GB');

/** How far off a time is: `in 2 days`, `in 3 hours`, `in 12 minutes`. */
export function untilInWords(time: string, now: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(time) - Date.parse(now)) / 60_000));
  if (minutes < 60) return inWords.format(minutes, 'minute');
  if (minutes < 24 * 60) return inWords.format(Math.round(minutes / 60), 'hour');
  return inWords.format(Math.round(minutes / (24 * 60)), 'day');
}

/** How long the call has run, `04:31`; null outside the meeting's time. */
export function callTimer({ start, end }: WorldOccurrence, now: string): string | null {
  const seconds = Math.floor((Date.parse(now) - Date.parse(start)) / 1000);
  if (seconds < 0 || Date.parse(now) >= Date.parse(end)) return null;
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
