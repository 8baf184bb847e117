import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = readFileSync('ARCHITECTURE.md', 'utf8');

/** What the page names by its place: from src, as most of it is, or from the root. */
const places = new Set([...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, place = '']) => place));

const endings = ['', '.ts', '.tsx'];

test('every file and folder that ARCHITECTURE.md names is there', () => {
  const missing = [...places].filter(
    (place) =>
      !endings.some((ending) => existsSync(`src/${place}${ending}`) || existsSync(`${place}${ending}`)),
  );
  expect(places.size).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});
