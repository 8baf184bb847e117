import { linksIn } from '../../domain/linksIn.ts';

/**
 * A line of people's text as Markdown that reads just as they wrote it: nothing of it becomes a heading or HTML, and an
 * address that may be opened is one that opens.
 */
export function asWritten(line: string): string {
  const stretches = linksIn(line);
  return stretches
    .map(({ text, href }, place) => {
      const isApart = /(?:^|\s)$/u.test(stretches[place - 1]?.text ?? '');
      const opens = href !== null && isApart && opensInMarkdown.test(href);
      return opens ? `<${href}>` : escaped(text, place === 0);
    })
    .join('');
}

/** What may stand between the brackets of an address in Markdown, in a cell of a table as well. */
const opensInMarkdown = /^(?:https?|mailto):[^\s<>|\\`]+$/iu;

function escaped(text: string, beginsLine: boolean): string {
  const signs = text.replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`);
  return beginsLine ? withoutStructure(signs) : signs;
}

function withoutStructure(line: string): string {
  return line.replace(/^(\s*)([-+=]|:(?=-))/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** The same on one line. */
export function inLine(text: string): string {
  return asWritten(text.replace(/\s+/g, ' ').trim());
}

/** Where a line ends: readers of Markdown know a carriage return alone as well, text fields the separators of Unicode. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** Two blanks at the end of a line keep its break; without them a reader joins it with the next. */
const keptBreak = '  ';

/**
 * A text of several lines as a quotation that has the same lines; nothing for an empty one. An empty line parts
 * paragraphs. @param indent white space before each line
 */
export function quoted(text: string, indent = ''): string[] {
  const lines = text.split(lineEnd).map((line) => line.trimEnd());
  const [first, last] = [lines.findIndex(Boolean), lines.findLastIndex(Boolean)];
  if (first === -1) return [];
  return lines.slice(first, last + 1).map((line, at, all) => {
    if (line === '') return `${indent}>`;
    return `${indent}> ${asWritten(indented(line))}${all[at + 1] ? keptBreak : ''}`;
  });
}

/** Indented with no-break spaces: of plain ones four make a code block, and fewer are dropped. A tab is four. */
function indented(line: string): string {
  return line.replace(/^[\t ]+/, (white) => white.replaceAll('\t', '    ').replaceAll(' ', '\u00a0'));
}
