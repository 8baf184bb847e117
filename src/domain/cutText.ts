/** More characters than any emoji or letter with its marks has: what is beyond decides nothing. */
const ahead = 64;

/**
 * The beginning of a text, of at most so many UTF-16 code units, that ends between two characters as people see them:
 * never within an emoji, or between a letter and its accent. Every cut of what somebody wrote goes through here.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Made when it is needed: the panel loads this file with its first script, and cuts hardly ever.
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const end = segmenter.segment(text.slice(0, limit + ahead)).containing(limit)?.index ?? limit;
  if (end > 0) return text.slice(0, end);
  // A single character that is longer than that is cut between its code points.
  return text.slice(0, limit).replace(/\u200d?[\ud800-\udbff]?$/u, '');
}
