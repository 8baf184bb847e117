/**
 * The little Markdown that Teams draws in bots' messages and cards, as HTML: bold, italic, strikethrough, code,
 * links to the web, lists and line breaks. Everything else is shown as it was written; no tag of the text gets
 * through, since all of it is escaped first.
 */
export function markdownHtml(text: string): string {
  const lines = escaped(text).split(/\r?\n/);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const list = listFrom(lines, at);
    const rows = list?.rows ?? paragraphFrom(lines, at);
    blocks.push(
      list
        ? `<${list.tag}>${rows.map((row) => `<li>${spans(row)}</li>`).join('')}</${list.tag}>`
        : paragraph(rows),
    );
    at += Math.max(1, rows.length);
  }
  return blocks.join('');
}

const bullet = /^\s*[-*]\s+(.*)$/;
const number = /^\s*\d+[.)]\s+(.*)$/;

function listFrom(lines: string[], start: number): { tag: 'ul' | 'ol'; rows: string[] } | null {
  const pattern = [bullet, number].find((one) => one.test(lines[start] ?? ''));
  if (!pattern) return null;
  const rows: string[] = [];
  for (const line of lines.slice(start)) {
    const row = pattern.exec(line)?.[1];
    if (row === undefined) break;
    rows.push(row);
  }
  return { tag: pattern === bullet ? 'ul' : 'ol', rows };
}

function paragraphFrom(lines: string[], start: number): string[] {
  const rest = lines.slice(start);
  const end = rest.findIndex((line) => line.trim() === '' || bullet.test(line) || number.test(line));
  return end === -1 ? rest : rest.slice(0, end);
}

function paragraph(rows: string[]): string {
  return rows.length === 0 ? '' : `<p>${rows.map(spans).join('<br>')}</p>`;
}

/** An address ends before a `<` or `>`: neither a mention nor a tag of an earlier step may begin within one. */
function spans(text: string): string {
  return text
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\((https?:\/\/(?:(?!&#6[02];)[^\s)<>])+)\)/g, (_, words: string, url: string) =>
      link(words, url),
    )
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/g, '<s>$1</s>')
    .replace(/(?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*])/g, '<em>$1</em>')
    .replace(/&#60;at&#62;(.+?)&#60;\/at&#62;/g, '<span class="mention">$1</span>');
}

/** Its own characters must not be taken for Markdown by the steps that follow, so they are numbered as well. */
function link(words: string, url: string): string {
  const address = url.replace(/[*_~`]/g, numbered);
  return `<a href="${address}" target="${numbered('_')}blank" rel="noreferrer">${words}</a>`;
}

/** What would be a tag, and what was written with a backslash so as not to be Markdown, as numbered characters. */
function escaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|([&<>"])/g, (_, literal?: string, special?: string) =>
    numbered(literal ?? special ?? ''),
  );
}

function numbered(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
