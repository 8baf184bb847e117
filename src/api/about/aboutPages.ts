import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { type Language, languages } from '../../domain/language.ts';
import { acceptedLanguage } from './acceptedLanguage.ts';
import { type AboutPath, type AboutWording, aboutPaths } from './wording/aboutWording.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { es } from './wording/es.ts';

const wording: Record<Language, AboutWording> = { en, de, es };

const style =
  'body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:38em;margin:3em auto;padding:0 1em;color:#242424}' +
  '@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#e6e6e6}a{color:#9299f7}}';

/**
 * Pages that the manifest links to: what Opener is, who can read what, and on which terms. In the reader's language;
 * nobody signs in for them.
 */
export async function registerAboutPages(app: FastifyInstance): Promise<void> {
  await app.register(async (about) => {
    await about.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: onlyTheStyle() },
    });
    for (const path of aboutPaths) {
      const pages = new Map(languages.map((language) => [language, htmlOf(path, language)]));
      about.get(path, ({ headers }, reply) => {
        const language = acceptedLanguage(headers['accept-language'] ?? '');
        reply.headers({ 'content-language': language, vary: 'accept-language' });
        return reply.type('text/html; charset=utf-8').send(pages.get(language));
      });
    }
  });
}

function onlyTheStyle() {
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${hash}'`],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  };
}

function htmlOf(path: AboutPath, language: Language): string {
  const pages = wording[language];
  const { title, paragraphs } = pages[path];
  const links = aboutPaths.map((other) => `<a href="${other}">${escaped(pages[other].title)}</a>`);
  const heading = title === 'Opener' ? title : `${title} – Opener`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(heading)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    `</main><nav>${links.join(' · ')}</nav></body></html>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
