import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { type Language, languages } from '../../domain/language.ts';
import { packs } from '../../locales/packs.ts';
import { type AboutPath, aboutPaths } from '../../locales/shape/aboutStrings.ts';
import { acceptedLanguage } from '../answers/acceptedLanguage.ts';
import { onlyItsStyle, plainPage } from '../answers/plainPage.ts';

const directives = {
  defaultSrc: ["'none'"],
  styleSrc: [onlyItsStyle],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * Pages that the manifest links to: what Opener is, who can read what, and on which terms. In the reader's language;
 * nobody signs in for them.
 */
export async function registerAboutPages(app: FastifyInstance): Promise<void> {
  await app.register(async (about) => {
    await about.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives },
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

function htmlOf(path: AboutPath, language: Language): string {
  const pages = packs[language].about;
  const links = aboutPaths.map((href) => ({ href, text: pages[href].title }));
  return plainPage({ ...pages[path], language, links });
}
