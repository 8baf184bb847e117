import type { Mention } from './command.ts';

/** What was said, with a mark for each person mentioned. */
export type Said = { text: string; marked: Marked[] };

/** Who a mark stands for. */
export type Marked = { mark: string; personId: string; name: string };

// Unicode keeps these 32 code points for a program's own use, so no text that somebody typed means anything by them.
const firstMark = 0xfdd0;
const marks = 32;
const anyMark = /[\ufdd0-\ufdef]/gu;

const blockTags = 'p|div|br|ul|ol|li|pre|blockquote|h[1-6]|table|tbody|tr|td|th|hr|attachment';
const inlineTags = 'at|span|b|i|u|s|em|strong|a|code|img|emoji|font|sub|sup|del|ins|strike';
const tagEnd = '(?:\\s[^<>]*)?/?>';
const block = new RegExp(`</?(?:${blockTags})${tagEnd}`, 'giu');
const inline = new RegExp(`</?(?:${inlineTags})${tagEnd}`, 'giu');

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A message as somebody would read it: without the tags and entities that Teams leaves in it, on one line, without
 * the mention of the bot, and with a mark of one character for each mention of a person.
 */
export function plainText(raw: string, mentions: readonly Mention[]): Said {
  const marked: Marked[] = [];
  let text = raw.toWellFormed().replace(anyMark, '');
  for (const { text: shown, personId } of mentions.slice(0, marks)) {
    if (shown === '') continue;
    const mark = personId === null ? ' ' : String.fromCodePoint(firstMark + marked.length);
    if (personId !== null) marked.push({ mark, personId, name: tidy(shown) });
    text = text.replace(shown, () => mark);
  }
  return { text: tidy(text), marked };
}

/** A text with the names in place of the marks. */
export function withNames(text: string, marked: readonly Marked[]): string {
  return text.replace(anyMark, (mark) => marked.find((one) => one.mark === mark)?.name ?? '');
}

function tidy(text: string): string {
  return text
    .replace(block, ' ')
    .replace(inline, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu, decoded)
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const isMark = code >= firstMark && code < firstMark + marks;
  return isCharacter && !isMark ? String.fromCodePoint(code) : entity;
}
