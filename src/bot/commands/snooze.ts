import type { Due } from '../../reading/dueDate.ts';
import { dayCounted, dueAtEnd, dueDayOf } from '../../reading/sentences/mixedDates.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import {
  afterWords,
  type CompiledCommandWords,
  closing,
  firstWords,
  lastWords,
  leading,
  type Phrases,
} from '../../reading/sentences/words.ts';
import type { Command } from './command.ts';
import { leadingNumber, readTarget } from './target.ts';

type Until = Exclude<Due, { kind: 'none' }> | null;

/** Reads what follows "snooze": "2 until Friday", "the deck for 3 days". */
export function readSnooze(text: string, speaking: Speaking, words: CompiledCommandWords): Command {
  const { what, until } = splitUntil(text, speaking, words);
  const numbered = leadingNumber(text, words);
  if (numbered) {
    const ofNumber = readUntil(numbered.rest, speaking, words);
    // "snooze 2 fridya" is about number 2; "snooze second draft" and "snooze 2 monitors until Friday" are about words.
    const isWords = ofNumber?.kind === 'unclear' && (!numbered.inDigits || until?.kind === 'date');
    if (!isWords) return { kind: 'snooze', target: { kind: 'number', n: numbered.n }, until: ofNumber };
  }
  const target = readTarget(what, words);
  return target
    ? { kind: 'snooze', target, until }
    : { kind: 'incomplete', command: 'snooze', missing: 'target', until };
}

function readUntil(text: string, speaking: Speaking, words: CompiledCommandWords): Until {
  const said = firstWords(text);
  if (said.length === 0) return null;
  const taken = Math.max(leading(said, words.snooze.until), leading(said, words.snooze.perhaps));
  return dayMeant(taken > 0 ? afterWords(text, said[taken - 1]?.end ?? 0) : text, speaking, words);
}

function splitUntil(
  text: string,
  speaking: Speaking,
  words: CompiledCommandWords,
): { what: string; until: Until } {
  const { what, due } = dueAtEnd(text, speaking);
  if (due.kind !== 'none') return { what: withoutLead(what, words), until: due };
  const strictly = cutAt(text, words.snooze.until);
  if (strictly) return { what: strictly.before, until: dayMeant(strictly.after, speaking, words) };
  const perhaps = cutAt(text, words.snooze.perhaps);
  const until = perhaps ? dayMeant(perhaps.after, speaking, words) : null;
  return perhaps && until?.kind === 'date' ? { what: perhaps.before, until } : { what: text, until: null };
}

/** "the deck to" before a date that was read without its "to". */
function withoutLead(what: string, { snooze }: CompiledCommandWords): string {
  const said = lastWords(what);
  const lead = Math.max(closing(said, snooze.until), closing(said, snooze.perhaps));
  const first = said.at(-lead);
  return lead > 0 && first ? what.slice(0, first.start).trim() : what;
}

/** Cuts a text at the last of these words. */
function cutAt(text: string, at: Phrases): { before: string; after: string } | null {
  const word = lastWords(text).findLast((one) => at.set.has(one.word));
  return word ? { before: text.slice(0, word.start).trim(), after: afterWords(text, word.end) } : null;
}

/** "Friday"; and "3 days" or "a week", which are days only when counted from today. */
function dayMeant(
  text: string,
  speaking: Speaking,
  words: CompiledCommandWords,
): Exclude<Due, { kind: 'none' }> {
  const day = dueDayOf(text, speaking);
  if (day.kind === 'date') return day;
  const counted = dayCounted(text, words.snooze.within, speaking);
  if (counted.kind === 'date') return counted;
  return { kind: 'unclear', words: text };
}
