/** A line of people's text as Markdown that reads just as they wrote it: nothing of it becomes a heading, a link or HTML. */
export function asWritten(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+=]|:(?=-))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
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
