import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { registerAboutPages } from '../../src/api/about/aboutPages.ts';
import { acceptedLanguage } from '../../src/api/answers/acceptedLanguage.ts';
import { createHttpServer } from '../../src/api/httpServer.ts';
import { aboutDe } from '../../src/locales/de/about.ts';
import { aboutEn } from '../../src/locales/en/about.ts';
import { aboutEs } from '../../src/locales/es/about.ts';
import { aboutFr } from '../../src/locales/fr/about.ts';
import { aboutPaths } from '../../src/locales/shape/aboutStrings.ts';
import { faultsOf } from '../setup/catalogTexts.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = createHttpServer({});
  await registerAboutPages(app);
});

afterAll(() => app.close());

describe('the pages about Opener', () => {
  test.each([
    ['de-AT,de;q=0.9,en;q=0.5', 'de', aboutDe],
    ['pt-BR,es;q=0.8', 'es', aboutEs],
    ['fr-CA,es;q=0.8', 'fr', aboutFr],
    ['pt', 'en', aboutEn],
    [undefined, 'en', aboutEn],
  ])('are in the language that a browser asks for with %j', async (accepted, language, words) => {
    for (const path of aboutPaths) {
      const headers = accepted === undefined ? {} : { 'accept-language': accepted };
      const answer = await app.inject({ url: path, headers });
      expect(answer.headers).toMatchObject({ 'content-language': language, vary: 'accept-language' });
      expect(answer.body).toContain(`<html lang="${language}">`);
      expect(answer.body).toContain(`<h1>${words[path].title}</h1>`);
    }
  });

  test('say the same in each language, paragraph by paragraph', () => {
    expect(faultsOf(aboutEn, aboutDe, { same: ['Opener'] })).toEqual([]);
    expect(faultsOf(aboutEn, aboutEs, { same: ['Opener'] })).toEqual([]);
    expect(faultsOf(aboutEn, aboutFr, { same: ['Opener'] })).toEqual([]);
    for (const path of aboutPaths) {
      const counts = [aboutEn, aboutDe, aboutEs, aboutFr].map((words) => words[path].paragraphs.length);
      expect(new Set(counts).size).toBe(1);
    }
  });
});

test.each([
  ['', 'en'],
  ['*', 'en'],
  ['de', 'de'],
  ['DE-ch', 'de'],
  ['en;q=0.4, es;q=0.7', 'es'],
  ['de;q=0, es', 'es'],
  ['pt, de;q=x', 'en'],
  [`${'pt,'.repeat(5_000)}de`, 'en'],
])('of %j is read', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
