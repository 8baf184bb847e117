/**
 * A text as it is compared: lower case, without accents, look-alike letters and signs made plain, emoji and white
 * space as one space. `at[i]` says where character `i` began in the text that was typed, `at[length]` where it ends.
 */
export type Folded = { text: string; at: readonly number[] };

const lookAlikes: Record<string, string> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    ԁ: 'd',
    м: 'm',
    т: 't',
  },
  ...{ ο: 'o', α: 'a', ι: 'i', ν: 'v', ρ: 'p', ı: 'i' },
};

const signs: Record<string, string> = {
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '⁻': '-' },
  ...{ '’': "'", '‘': "'", '`': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '⁄': '/', '∕': '/', '：': ':', ß: 'ss', ø: 'o', ł: 'l', æ: 'ae' },
};

// Soft hyphens, joiners, directions, variation selectors and the frame of a keycap are not seen.
const unseen = /^(?:\p{Default_Ignorable_Code_Point}|\u20e3)$/u;
const picture = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\s\p{Cc}]$/u;
const mixedWord = /[\p{L}\p{M}]+/gu;

/** Folds a text; takes time in proportion to its length. */
export function fold(typed: string): Folded {
  const plain = withoutLookAlikes(typed);
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of plain) {
    const folded = foldedCharacter(character);
    const isSecondSpace = folded === ' ' && (text === '' || text.endsWith(' '));
    if (!isSecondSpace) {
      for (const one of folded) at.push(...Array.from(one, () => place));
      text += folded;
    }
    place += character.length;
  }
  at.push(typed.length);
  return { text, at };
}

function foldedCharacter(character: string): string {
  if (unseen.test(character)) return '';
  // A digit is a digit, though Unicode counts it among the emoji's characters.
  if (/^[\d#]$/u.test(character)) return character;
  // Marks of bold, italic and struck text.
  if (/^[*_~]$/u.test(character)) return ' ';
  if (picture.test(character)) return ' ';
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/./gsu, (one) => signs[one] ?? one);
}

/** In a word that also has Latin letters, a Cyrillic or Greek letter that looks like one is that one. */
function withoutLookAlikes(typed: string): string {
  return typed.replace(mixedWord, (word) =>
    /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
      ? word.replace(/./gsu, (letter) => lookAlikes[letter.toLowerCase()] ?? letter)
      : word,
  );
}
