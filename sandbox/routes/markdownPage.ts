/**
 * A page of a README in Markdown: headings, paragraphs, lists, tables, code, pictures, links, bold. What it does not know it
 * shows as it is written; HTML in it is text.
 * @param picture where a picture of the repository is served from; links to other files of it stay text
 */
export function markdownPage(title: string, markdown: string, picture: (path: string) => string): string {
  const body = blocksOf(markdown).map((block) => htmlOf(block, picture));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.55 system-ui, sans-serif; color: #242424; background: #fff }
img { max-width: 100% } a { color: #4f52b2 } pre { padding: 12px; overflow: auto } pre, code { background: #f3f2f1; border-radius: 4px }
code { padding: 1px 4px } pre code { padding: 0 } table { border-collapse: collapse } td, th { padding: 4px 10px; border: 1px solid #d1d1d1; text-align: left; vertical-align: top }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1f1f1f } a { color: #9ea2ff } pre, code { background: #333 } }
</style></head><body>
${body.join('\n')}
</body></html>
`;
}

/** Lines that belong together: fenced code as one, otherwise up to an empty line; an indented line goes on. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  const end = () => {
    if (open.length > 0) blocks.push(open.join('\n'));
    open = [];
  };
  for (const line of markdown.split('\n')) {
    const inFence = open[0]?.startsWith('```') === true;
    if (inFence || line.startsWith('```')) {
      if (!inFence) end();
      open.push(line);
      if (inFence && line.startsWith('```')) end();
    } else if (line.trim() === '' || (line.startsWith('#') && open.length > 0)) {
      end();
      if (line.trim() !== '') blocks.push(line);
    } else open.push(line);
  }
  end();
  return blocks;
}

function htmlOf(block: string, picture: (path: string) => string): string {
  const inline = (text: string) => inlineHtml(text, picture);
  const lines = block.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,6}) (.*)$/.exec(first);
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
  if (first.startsWith('```')) return `<pre><code>${escaped(lines.slice(1, -1).join('\n'))}</code></pre>`;
  if (lines.every((line) => line.startsWith('    '))) {
    return `<pre><code>${escaped(lines.map((line) => line.slice(4)).join('\n'))}</code></pre>`;
  }
  if (first.startsWith('|')) return tableHtml(lines, inline);
  const item = /^(?:[-*]|\d+\.) /;
  if (!item.test(first)) return `<p>${inline(lines.join(' '))}</p>`;
  const items: string[] = [];
  for (const line of lines) {
    if (item.test(line)) items.push(line.replace(item, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  const list = /^\d/.test(first) ? 'ol' : 'ul';
  return `<${list}>${items.map((text) => `<li>${inline(text)}</li>`).join('')}</${list}>`;
}

function tableHtml(lines: readonly string[], inline: (text: string) => string): string {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => line.replace(/^\||\|\s*$/g, '').split('|'));
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
  return `<table>${rows.map((cells, at) => row(cells, at === 0 ? 'th' : 'td')).join('')}</table>`;
}

const inlineParts =
  /`([^`]+)`|!\[([^\]]*)\]\(([^)]+)\)|\[([^\]]+)\]\(([^)]+)\)|<(https?:[^>]+)>|\*\*([^*]+)\*\*/g;

function inlineHtml(text: string, picture: (path: string) => string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(inlineParts)) {
    const [whole, code, alt, image, label, link, bare, bold] = match;
    html += escaped(text.slice(at, match.index));
    at = match.index + whole.length;
    if (code !== undefined) html += `<code>${escaped(code)}</code>`;
    else if (image !== undefined)
      html += `<img src="${escaped(picture(image))}" alt="${escaped(alt ?? '')}">`;
    else if (bold !== undefined) html += `<strong>${inlineHtml(bold, picture)}</strong>`;
    else html += linkHtml(link ?? bare ?? '', inlineHtml(label ?? bare ?? '', picture));
  }
  return html + escaped(text.slice(at));
}

function linkHtml(address: string, label: string): string {
  return /^https?:/.test(address) ? `<a href="${escaped(address)}" rel="noreferrer">${label}</a>` : label;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
