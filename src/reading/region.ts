import type { ChainLink } from './chain.ts';
import type { Dates } from './compiledDates.ts';
import { agreed, type Moment, type NamedDay, resolve } from './resolve.ts';

/** A run of words that speak of when, and what they come to. */
export type Region = {
  links: readonly ChainLink[];
  /** Behind a word like "by"; behind one like "on". */
  isDue: boolean;
  isLed: boolean;
  /** Several days: a span ("3 to 7 April"), a choice ("Friday or Monday"), or all of them. */
  several: 'span' | 'choice' | 'all' | null;
  named: NamedDay;
  /** Where its first word of time stands. */
  first: number;
  /** Of two dates the second by itself, where the first belongs to what stands before it. */
  second?: Region;
};

/** Reads a chain as one region; null where it is none. */
export function regionOf(links: readonly ChainLink[], dates: Dates, moment: Moment): Region | null {
  const first = links.findIndex(isTimely);
  const last = links.findLastIndex(({ kind, isAside }) => kind !== 'aside' && !isAside);
  const [opening] = links;
  const isDate = links.some(({ kind }) => kind === 'date');
  if (!isDate || !opening || !opens(links) || !isTimely(links[last])) return null;
  const within = links.slice(first, last + 1);
  const second = secondDue(within, dates);
  if (second > 0) return ofTwo(links, first + second, dates, moment);
  const lead = links.slice(0, first).map(({ kind }) => kind);
  const several = severalDays(within, dates);
  const isSpan = several === null && lead.includes('spanOpens') && !lead.includes('due');
  const region = {
    links,
    first,
    isDue: lead.includes('due'),
    isLed: lead.includes('due') || lead.includes('day'),
  };
  if (isSpan) return null;
  if (several) return { ...region, several, named: ofSeveral(within, dates, moment) };
  const isUnread = within.some(({ kind }) => kind === 'number');
  const named = resolve(within, dates, moment);
  return { ...region, several, named: isUnread ? { day: null, likely: named.likely } : named };
}

/** A date that is too much like other words to count without a word before it. */
export function isDoubtful({ links }: Region, dates: Dates): boolean {
  const [only, ...others] = links.filter(({ kind }) => kind === 'date');
  if (!only || others.length > 0) return false;
  return only.isDoubtful === true || dates.doubtful.has(only.text.replace(/\.$/u, ''));
}

function opens([first, second]: readonly ChainLink[]): boolean {
  if (first?.kind === 'number')
    return second?.kind === 'spanTo' || second?.kind === 'or' || second?.kind === 'and';
  return (
    first?.kind === 'due' || first?.kind === 'day' || first?.kind === 'date' || first?.kind === 'spanOpens'
  );
}

function isTimely(link: ChainLink | undefined): boolean {
  return link?.kind === 'date' || link?.kind === 'number';
}

/** "Next week by Friday": where the word before the second date stands, when it is no "from … until …". */
function secondDue(within: readonly ChainLink[], { spanTo }: Dates): number {
  return within.findIndex(
    ({ kind, text }, index) =>
      kind === 'due' &&
      !spanTo.test(text) &&
      within.slice(index).some(({ meaning }) => meaning && meaning.is !== 'time'),
  );
}

/** Two dates, each with a word before it: the second is the due one, or the two are to be chosen from. */
function ofTwo(links: readonly ChainLink[], at: number, dates: Dates, moment: Moment): Region | null {
  const [left, right] = [links.slice(0, at), regionOf(links.slice(at), dates, moment)];
  const [opening] = left;
  if (!right || opening?.kind === 'day' || opening?.kind === 'spanOpens') return right;
  const other = resolve(left, dates, moment);
  if (!other.day || other.day.getTime() === right.named.day?.getTime()) return right;
  const named = agreed([other, right.named]);
  return { ...right, links, first: left.findIndex(isTimely), several: 'choice', named, second: right };
}

function severalDays(within: readonly ChainLink[], { spanTo }: Dates): Region['several'] {
  const between = within.filter((link, index) => {
    const next = within.slice(index + 1).find(isTimely);
    return !isTimely(link) && next?.meaning?.is !== 'time';
  });
  if (between.some(({ kind, text }) => kind === 'spanTo' || (kind === 'due' && spanTo.test(text))))
    return 'span';
  if (between.some(({ kind }) => kind === 'or')) return 'choice';
  return between.some(({ kind }) => kind === 'and') ? 'all' : null;
}

/** Each of several days by itself; a number takes the month of the date that follows it. */
function ofSeveral(within: readonly ChainLink[], dates: Dates, moment: Moment): NamedDay {
  const parts = within.filter(isTimely).map((link, index, all) => {
    const following = all.slice(index + 1).find(({ kind }) => kind === 'date');
    if (link.kind !== 'number' || !following?.meaning) return link;
    const d = link.text.replace(/\D/gu, '');
    return { ...following, slots: { ...following.slots, d } };
  });
  const all = parts.map((part) => resolve([part], dates, moment));
  return { day: null, likely: all.flatMap(({ day, likely }) => (day ? [day] : likely)) };
}
