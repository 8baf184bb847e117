import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { languages } from '../../src/domain/language.ts';

const root = `${join(import.meta.dirname, '../..')}/`;

/** All that a further language touches besides its own folder and the tests of what people write in it. */
const places = (language: string) => [
  `appPackage/locales/${language}.json`,
  'appPackage/manifest.json',
  'src/domain/language.ts',
  'src/locales/packs.ts',
  'src/locales/questionAsRead.ts',
  'src/locales/tabPacks.ts',
];

/** Has the German word "es" in it. */
const noLanguage = 'src/reading/topics/words.ts';

// English is where all others fall back to, and is named for that.
test.each(languages.filter((language) => language !== 'en'))(
  'the language %s is named at six places outside of its folder',
  (language) => {
    const named = new RegExp(`['"/]${language}['"/.]|(?:^|[{, ])${language}: `, 'mu');
    const found = ['src', 'appPackage', 'sandbox']
      .flatMap(filesIn)
      .filter((path) => !languages.some((one) => path.startsWith(`src/locales/${one}/`)))
      .filter((path) => path !== noLanguage)
      .filter((path) => path.includes(`/${language}.`) || named.test(textOf(path)));
    expect(found.sort()).toEqual(places(language));
  },
);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|json|css|html)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !path.includes('node_modules'));
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
}
