import { withoutLast } from '../domain/lastCharacters.ts';
import type { ChainLink } from './chain.ts';
import type { Split } from './due.ts';
import { dueOf } from './dueOf.ts';
import { inLowerCase, type Piece, wordsBetween } from './piece.ts';
import { isDoubtful, type Region, regionOf } from './region.ts';

/** A date at the end; or where one begins that is none of ours. */
export function atEnd(piece: Piece): Split | { leftAloneFrom: number } | null {
  const { chains, starts, end, dates, moment, folded } = piece;
  for (const from of starts) {
    for (const [to, links] of chains.from(from)) {
      const whole = to >= end ? regionOf(links, dates, moment) : null;
      if (!whole) continue;
      const isOfSentence = whole.second && dates.belongs.test(inLowerCase(folded.text.slice(0, from)));
      const region = isOfSentence && whole.second ? whole.second : whole;
      if (!isLeftAlone(piece, region)) return split(piece, region, to);
      return isShortDay(piece, region)
        ? split(piece, { ...region, several: 'choice' }, to)
        : { leftAloneFrom: from };
    }
  }
  return null;
}

/** Whether a date at the end is no due date: it belongs to the sentence, or is hardly a date at all. */
export function isLeftAlone(piece: Piece, region: Region): boolean {
  const { folded, dates } = piece;
  const from = region.links[0]?.from ?? 0;
  const before = folded.text.slice(0, from);
  if (/[\p{L}\p{N}][-/]$/u.test(before)) return true;
  if (region.isDue) return false;
  if (region.several === 'span' || region.several === 'all') return true;
  const { named } = region;
  if (named.isPast || (named.isNoDay && !named.day)) return true;
  if (region.links.every(({ meaning }) => !meaning || (meaning.is === 'time' && !meaning.today))) return true;
  const said = inLowerCase(before);
  if (region.isLed) return dates.spanOpens.test(said);
  return dates.belongs.test(said) || isDoubtful(region, dates);
}

/** "Zahlen schicken fr": a short day by itself at the end, which is hardly anything else, and is asked. */
function isShortDay({ folded, dates }: Piece, { links, several, isDue, isLed }: Region): boolean {
  const [day, ...others] = links;
  if (!day || others.length > 0 || several || isDue || isLed || day.meaning?.is !== 'weekday') return false;
  const before = folded.text.slice(0, day.from);
  const word = day.text.replace(/\.$/u, '');
  const isOther = dates.words.alsoWords.includes(word) || /[\p{L}\p{N}][-/]$/u.test(before);
  return dates.doubtful.has(word) && !isOther && !dates.belongs.test(inLowerCase(before));
}

/** Signs by themselves that set a date apart: "send it → Friday". */
const setApart = /\s[#!/>→⇒|=+~•*@-]{1,4}$/u;

function split(piece: Piece, region: Region, to: number): Split {
  const at = region.links[0]?.from ?? 0;
  const missed = region.isLed ? null : missedDue(piece, at);
  const from = missed?.from ?? at;
  const before = piece.whole.slice(0, piece.offset + (piece.folded.at[from] ?? 0));
  const what = withoutLast(before.trimEnd().replace(setApart, ''), ' ,;:(–—-[{“„«*_');
  const isOpen = what.endsWith('"') && what.split('"').length % 2 === 0;
  const due = missed
    ? ({ kind: 'unclear', words: wordsBetween(piece, missed.to, to) } as const)
    : dueOf(piece, region, to);
  return { what: isOpen ? withoutLast(what, ' "') : what, due };
}

/** "By the following Friday": a word like "by" with few words before the date that were not read. */
function missedDue({ folded, dates }: Piece, at: number): { from: number; to: number } | null {
  const before = folded.text.slice(0, at);
  const last = [...before.matchAll(dates.dueAnywhere)].at(-1);
  if (!last) return null;
  const to = last.index + last[0].length;
  const words = before.slice(to).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 3 ? { from: last.index, to } : null;
}

/** "By Friday send the deck", "Friday: send the deck", "tomorrow call Mia". */
export function atStart(piece: Piece): Split | null {
  const { folded, whole, dates, moment } = piece;
  const [from] = piece.starts;
  if (from === undefined || folded.text.slice(0, from).includes('"')) return null;
  const all = [...piece.chains.from(from)].sort(([one], [other]) => other - one);
  for (const [to, links] of all) {
    const region = regionOf(links, dates, moment);
    const rest = folded.text.slice(to);
    if (!region || to >= piece.end || region.several || isCountOf(links, rest)) continue;
    const isApart = /^ ?(?::|-(?= ))/u.test(rest) || /^,/u.test(rest);
    const isBareDay = links.length === 1 && links[0]?.meaning?.is === 'days';
    // "On Friday send the deck" may speak of when, or of which: it is asked.
    const isLed = region.isLed && !region.isDue && !isApart && region.named.day !== null;
    if (!region.isDue && !isApart && !isBareDay && !isLed) continue;
    if (!region.isDue && (region.named.day === null || (isDoubtful(region, dates) && !isApart))) continue;
    const what = whole.slice(piece.offset + (folded.at[to] ?? 0)).replace(/^[\s,;:.)\]–—-]+/u, '');
    if (what === '') return null;
    return isLed
      ? { what: whole, due: dueOf(piece, { ...region, several: 'choice' }, to) }
      : { what, due: dueOf(piece, region, to) };
  }
  return null;
}

/** "By Friday 5 slides": the number belongs to what follows. */
function isCountOf(links: readonly ChainLink[], rest: string): boolean {
  const last = links.at(-1);
  const isNumber =
    last?.kind === 'number' || (last?.meaning?.is === 'dayOfMonth' && /[a-z] \d+$/u.test(last.text));
  return isNumber && /^ \p{L}/u.test(rest);
}
