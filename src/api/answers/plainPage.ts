import { createHash } from 'node:crypto';
import type { Language } from '../../domain/language.ts';

const style =
  'body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:38em;margin:3em auto;padding:0 1em;color:#242424}' +
  '@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#e6e6e6}a{color:#9299f7}}';

/** What a plain page may load, as the CSP directive writes it: its own style, and nothing else. */
export const onlyItsStyle = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

type Page = {
  language: Language;
  title: string;
  paragraphs: readonly string[];
  /** Where else one can go. */
  links?: readonly { href: string; text: string }[];
};

/** A page of text that needs no script. */
export function plainPage({ language, title, paragraphs, links = [] }: Page): string {
  const heading = title === 'Opener' ? title : `${title} – Opener`;
  const anchors = links.map(({ href, text }) => `<a href="${href}">${escaped(text)}</a>`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(heading)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    `</main>${anchors.length === 0 ? '' : `<nav>${anchors.join(' · ')}</nav>`}</body></html>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
