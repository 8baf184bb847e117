/**
 * What a reader of Markdown shows of a quotation, line by line, empty ones left out: the rules of CommonMark 0.31 that
 * bear on one. Whatever would make it something else than paragraphs is an error.
 */
export function linesOfQuotation(markdown: readonly string[], indent: string): string[] {
  return markdown.flatMap((whole, at) => {
    const isQuoted = whole.startsWith(`${indent}>`) && !/[\r\u2028\u2029\n]/u.test(whole);
    if (!isQuoted) throw new Error(`Outside of the quotation: ${JSON.stringify(whole)}`);
    const line = whole.slice(indent.length + 1).replace(/^ /, '');
    if (line === '') return [];
    const links = line.match(link) ?? [];
    const texts = line.split(link);
    const structure = structures.find((one) => one.test(texts.join('link')));
    if (structure) throw new Error(`${structure} takes ${JSON.stringify(line)} for something else.`);
    const goesOn = (markdown[at + 1] ?? `${indent}>`) !== `${indent}>`;
    if (goesOn !== / {2}$/.test(line)) throw new Error(`The break after ${JSON.stringify(line)} is wrong.`);
    const said = texts.map((text) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
    return said
      .map((text, place) => text + (links[place]?.slice(1, -1) ?? ''))
      .join('')
      .trimEnd();
  });
}

/** An address between brackets, which opens and is read as it stands. */
const link = /(?<!\\)<(?:https?|mailto):[^\s<>]+>/g;

/** A sign that acts, because no odd number of backslashes stands before it. */
const acting = (sign: string) => new RegExp(String.raw`(?<!\\)(?:\\\\)*${sign}`);

const structures = [
  /^[ \t]/, // An indented code block, or white space that is dropped.
  /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/, // A list.
  /^(?:=+|-+)\s*$/, // The underline of a heading.
  /^(?:[-_*]\s*){3,}$/, // A rule.
  /^(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|<|\|)/, // A heading, a quotation, code, HTML, a table.
  ...['\\*', '_', '`', '\\[', '\\]', '<', '>', '~', '\\|', '&', '#'].map(acting),
];
