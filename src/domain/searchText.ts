/** Longest text that is searched, in UTF-16 code units, as people type it. */
export const searchLimit = 200;

/**
 * A text as it is searched: lower case, compatibility forms and accents folded, runs of white space as one space.
 * "Café" is found by "CAFE"; Japanese, Arabic and emoji stay what they are. Marks that are letters of their own in
 * their script (as in Thai or Hindi) stay as well: only Latin, Greek and Cyrillic letters lose theirs. The sigma that
 * Greek writes at the end of a word is the one within it: a part of a word, cut anywhere, is found and marked.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
