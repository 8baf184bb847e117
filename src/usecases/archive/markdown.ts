/** A line of people's text as Markdown that reads just as they wrote it: nothing of it becomes a heading, a link or HTML. */
export function asWritten(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** The same on one line. */
export function inLine(text: string): string {
  return asWritten(text.replace(/\s+/g, ' ').trim());
}

/** A text of several lines as a quotation; nothing for an empty one. @param indent white space before each line */
export function quoted(text: string, indent = ''): string[] {
  if (text.trim() === '') return [];
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `${indent}> ${asWritten(line)}`.trimEnd());
}
