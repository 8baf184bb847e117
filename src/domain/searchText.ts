/** Longest text that is searched, in UTF-16 code units, as people type it. */
export const searchLimit = 200;

/** Most words that one search looks for; the longest of them, since those say most. */
const maxWords = 12;

/** Letters that are no letter with a mark, and that people without them on their keyboard write like this. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ς: 'σ',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const otherLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * A text as it is searched: lower case, compatibility forms and accents folded, white space and dashes as one space,
 * without apostrophes and without what nobody sees (soft hyphens). "Café" is found by "CAFE", "Łukasz" by "lukasz",
 * "Tom’s" by "toms"; Japanese, Arabic and emoji stay what they are. Marks that are letters of their own in their script
 * (as in Thai or Hindi) stay as well: only Latin, Greek and Cyrillic letters lose theirs. The sigma that Greek writes at
 * the end of a word is the one within it: a part of a word, cut anywhere, is found and marked.
 */
export function searchText(text: string): string {
  return folded(text).replace(/ +/g, ' ').trim();
}

/** The same with each space as it stands, so that it can be done sign by sign. */
export function folded(text: string): string {
  return text
    .replace(/['’‘ʼ′`´＇\u00AD\u200B\u2060\uFEFF]/g, '')
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(otherLetters, (letter) => letters[letter] ?? letter)
    .replace(/[\s\p{Cc}\p{Pd}\u2212]/gu, ' ');
}

/** What is looked for: each word, or part of one, on its own, so that their order does not matter. */
export function searchWords(typed: string): string[] {
  const words = [...new Set(searchText(typed).split(' '))].filter((word) => word !== '');
  const longestFirst = words.sort((one, other) => other.length - one.length);
  // A word within another one asks for nothing more.
  const needed = longestFirst.filter(
    (word, n) => !longestFirst.slice(0, n).some((one) => one.includes(word)),
  );
  return needed.slice(0, maxWords);
}

/** The folded text with its umlauts as those write them who have none on their keyboard: "mueller" for "Müller". */
export function spelledOut(text: string): string {
  return searchText(text.normalize('NFC').replace(/[äöü]/giu, (umlaut) => `${umlaut}e`));
}

/**
 * What is stored beside a text, for `searchWords` to be found in: the folded text, and each word with an umlaut
 * spelled out, and the other way round.
 */
export function indexedText(text: string): string {
  const plain = searchText(text);
  const known = new Set(plain.split(' '));
  const spelled = spelledOut(text).split(' ');
  const joined = [...known].map((word) => word.replace(/([aou])e/g, '$1'));
  const others = new Set([...spelled, ...joined].filter((word) => !known.has(word)));
  return [plain, ...others].join(' ');
}
