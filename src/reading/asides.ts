import type { Language } from '../domain/language.ts';
import { datesOf } from './compiledDates.ts';
import { fold } from './fold.ts';

/** Signs and smileys that people set behind what they wrote. */
const signs =
  /(?:[\s.!?…,;)]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0e\ufe0f\u20e3]|:-?[)D(P]|;-?\))+$/u;

/** A text without what says nothing at its end: "if possible", "thanks", emoji, in the speaker's language and in English. */
export function withoutAsides(text: string, language: Language): string {
  let rest = text;
  for (let left = longest; left > 0; left -= 1) {
    const bare = rest.slice(Math.max(0, rest.length - reach));
    const signless = rest.slice(0, rest.length - (signs.exec(bare)?.[0].length ?? 0));
    const { text: folded, at } = fold(signless.slice(Math.max(0, signless.length - reach)));
    const offset = Math.max(0, signless.length - reach);
    const found = [language, 'en' as const].map((one) => datesOf(one).asideAtEnd.exec(folded)).find(Boolean);
    const next = found ? signless.slice(0, offset + (at[found.index] ?? 0)) : signless;
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** Asides that are taken off, one behind the other; and how far back they are looked for. */
const longest = 6;
const reach = 100;
