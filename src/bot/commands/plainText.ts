import type { Due } from '../../reading/dueDate.ts';
import type { NamedMention } from '../../reading/sentences/speaking.ts';
import { anyMark, firstMark, type Marked, marks, withNames } from '../../reading/sentences/words.ts';
import type { AddActionCommand, AddTopicCommand, Command, Targets } from './command.ts';

/** What was said, with a mark for each person mentioned; and its lines, where there are several. */
type TypedText = { text: string; lines: readonly string[]; marked: Marked[] };

const blockTags = 'p|div|br|ul|ol|li|pre|h[1-6]|table|tbody|tr|td|th|hr|attachment|codeblock|blockquote';
const inlineTags =
  'at|span|b|i|u|s|em|strong|a|code|font|sub|sup|del|ins|strike|readonly|emoji|customemoji|img|quoted';
const tagEnd = '(?:\\s[^<>]*)?/?>';
const item = new RegExp(`<li${tagEnd}`, 'giu');
const block = new RegExp(`</?(?:${blockTags})${tagEnd}`, 'giu');
const inline = new RegExp(`</?(?:${inlineTags})${tagEnd}`, 'giu');

/** What somebody answers to is not what they say: a message or a card that is quoted. */
const quoted = /<quoted(?:\s[^<>]*)?\/>|<quoted(?:\s[^<>]*)?>[^<>]*<\/quoted>/giu;
const reply = /<blockquote\s[^<>]*itemtype="[^"<>]*\/Reply"[^<>]*>/iu;
const replyEnd = '</blockquote>';
const maxQuoted = 10;

/** An emoji that Teams sends as a picture, by the words for it. */
const picture = /<(?:emoji|customemoji|img)\s[^<>]*?alt="([^"<>]{0,100})"[^<>]*>/giu;

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A message as somebody would read it: without the tags and entities that Teams leaves in it, without the mention of
 * the bot and what was quoted, and with a mark of one character for each mention of a person.
 */
export function plainText(raw: string, mentions: readonly NamedMention[]): TypedText {
  const marked: Marked[] = [];
  let text = withoutQuoted(raw.toWellFormed().replace(anyMark, ''));
  for (const { text: shown, personId } of mentions.slice(0, marks)) {
    if (shown === '') continue;
    const mark = personId === null ? ' ' : String.fromCodePoint(firstMark + marked.length);
    if (personId !== null) marked.push({ mark, personId, name: tidy(shown) });
    text = withMark(text, shown, mark);
  }
  // A mention that the activity does not explain is read as a name, without what directories write behind it.
  const lines = lined(text.replace(/(<at(?:\s[^<>]*)?>[^<>()]*?)\s*\([^<>()]*\)\s*(?=<\/at>)/giu, '$1'));
  return { text: lines.join(' '), lines, marked };
}

/** The first mention that is shown so; Teams may escape the name in the text, in the mention, in both or in neither. */
function withMark(text: string, shown: string, mark: string): string {
  if (text.includes(shown)) return text.replace(shown, () => mark);
  const name = tidy(shown);
  let isFound = false;
  return text.replace(/<at(?:\s[^<>]*)?>([^<>]*)<\/at>/giu, (whole, inner: string) => {
    if (isFound || tidy(inner) !== name) return whole;
    isFound = true;
    return mark;
  });
}

function withoutQuoted(text: string): string {
  let rest = text.replace(quoted, ' ');
  for (let times = 0; times < maxQuoted; times += 1) {
    const start = rest.search(reply);
    const end = start === -1 ? -1 : rest.indexOf(replyEnd, start);
    if (end === -1) break;
    rest = `${rest.slice(0, start)} ${rest.slice(end + replyEnd.length)}`;
  }
  return rest;
}

function tidy(text: string): string {
  return lined(text).join(' ');
}

/** The lines of a text, without the empty ones. */
function lined(text: string): string[] {
  return text
    .replace(picture, (_, words: string) => ` ${words} `)
    .replace(item, '\n• ')
    .replace(block, '\n')
    .replace(inline, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu, decoded)
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return characters[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const isMark = code >= firstMark && code < firstMark + marks;
  return isCharacter && !isMark ? String.fromCodePoint(code) : entity;
}

/** A command with names in place of the marks wherever words are handed on as they were said. Titles have them already. */
export function withNamesBack(command: Command, marked: readonly Marked[]): Command {
  switch (command.kind) {
    case 'unknown':
      return { ...command, text: withNames(command.text, marked) };
    case 'done':
      return { ...command, target: namedTarget(command.target, marked) };
    case 'snooze':
      return {
        ...command,
        target: namedTarget(command.target, marked),
        until: command.until && namedDue(command.until, marked),
      };
    case 'several':
      return { ...command, commands: command.commands.map((one) => named(one, marked)) };
    case 'addAction':
      return named(command, marked);
    case 'incomplete':
      if (command.command === 'addAction') return { ...command, due: namedDue(command.due, marked) };
      if (command.command !== 'snooze') return command;
      return { ...command, until: command.until && namedDue(command.until, marked) };
    default:
      return command;
  }
}

function named<C extends AddTopicCommand | AddActionCommand>(command: C, marked: readonly Marked[]): C {
  return command.kind === 'addAction' ? { ...command, due: namedDue(command.due, marked) } : command;
}

function namedTarget<T extends Targets>(target: T, marked: readonly Marked[]): T {
  if (!('words' in target) || target.words === undefined) return target;
  return { ...target, words: withNames(target.words, marked) };
}

function namedDue<D extends Due>(due: D, marked: readonly Marked[]): D {
  return due.kind === 'unclear' ? { ...due, words: withNames(due.words, marked) } : due;
}
