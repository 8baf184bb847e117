import { describe, expect, jest, test } from '@jest/globals';
import type { Route } from 'playwright-core';
import { languages } from '../../src/domain/language.ts';
import { packs } from '../../src/locales/packs.ts';
import { tabPacks } from '../../src/locales/tabPacks.ts';
import { englishFinder } from '../locales/englishFinder.ts';
import { lengthened } from '../locales/lengthened.ts';
import { sidewaysFindings } from './findings.ts';
import { type PanelStrings, tellStory, textOf } from './languageStory.ts';
import { lostConnection, onStage } from './stage.ts';

jest.setTimeout(180_000);

const raes = 'Opener for Rae Okafor';
const others = languages.filter((language) => language !== 'en');
const localeOf = { de: 'de-DE', es: 'es-ES', fr: 'fr-FR' } as const;

describe.each(others)('a whole meeting in %s', (language) => {
  const english = englishFinder(language);

  test(
    'shows no English sentence on any screen, and none is wider than a panel of 280 px',
    onStage(async ({ host }) => {
      const { page } = await host(`?leftLocale=${localeOf[language]}&rightView=settings`);
      const frame = page.getByTitle(raes, { exact: true }).contentFrame();
      const found: Record<string, string[]> = {};
      await tellStory(page, await stringsOf(language), async (state) => {
        found[state] = [...(await english(await textOf(frame))), ...(await sidewaysFindings(page, raes))];
      });
      expect(found).toEqual(nothingIn(found));
    }, lostConnection),
  );

  test(
    'nor in any answer of the bot',
    onStage(async ({ host }) => {
      const { page } = await host(`?locale=${localeOf[language]}&rightChat=personal&leftView=settings`);
      const chat = page.getByRole('region', { name: 'Chats of Mia Lindqvist' });
      const said = chat.getByRole('article');
      // What Opener says when it is added is said before Teams has told of anybody's language.
      await said.first().waitFor();
      const before = await said.count();
      const { help, commands } = packs[language].cards;
      const examples = [...commands, ...help.lines.map(([example]) => example.replace(/@\S+/u, 'Rae'))];
      for (const example of [...examples, 'xyzzy']) {
        const count = await said.count();
        await chat.getByRole('textbox').last().fill(example);
        await chat.getByRole('textbox').last().press('Enter');
        await said.nth(count + 1).waitFor();
      }
      const answers = (await said.allInnerTexts()).slice(before);
      expect(answers.length).toBeGreaterThan(examples.length);
      expect(await english(answers.join('\n'))).toEqual([]);
    }),
  );
});

/** Each text two fifths longer and with marks on its letters, as if the panel spoke a language of long words. */
test(
  'a language of much longer words is no wider than a panel of 280 px either',
  onStage(async ({ host }) => {
    const { page } = await host('?rightView=settings&leftView=settings');
    await page.route(/\/tab\/assets\/de-(panel|later)-[^/]*\.js$/, replaceByLonger);
    await page.goto(`${new URL(page.url()).origin}/?leftLocale=de-DE&rightView=settings`);
    const found: Record<string, string[]> = {};
    await tellStory(page, lengthened(await stringsOf('de')), async (state) => {
      found[state] = await sidewaysFindings(page, raes);
    });
    expect(found).toEqual(nothingIn(found));
  }, lostConnection),
);

async function stringsOf(language: (typeof others)[number]): Promise<PanelStrings> {
  const { panel, later } = tabPacks[language];
  return { panel: await panel(), later: await later() };
}

/** In place of a script of words: one that fetches it under another address, and hands on longer ones. */
async function replaceByLonger(route: Route): Promise<void> {
  const address = route.request().url();
  const script = await (await route.fetch()).text();
  const names = [...script.matchAll(/export\s*\{([^}]*)\}/gu)].flatMap(([, list = '']) =>
    list.split(',').map(
      (one) =>
        one
          .trim()
          .split(/\s+as\s+/u)
          .at(-1) ?? '',
    ),
  );
  const body = [
    `import * as real from ${JSON.stringify(`${address}?real`)};`,
    `const lengthened = ${lengthened};`,
    ...names.map(
      (name, at) => `const longer${at} = lengthened(real.${name}); export { longer${at} as ${name} };`,
    ),
  ].join('\n');
  await route.fulfill({ contentType: 'text/javascript', body });
}

function nothingIn(found: Record<string, unknown>): Record<string, never[]> {
  return Object.fromEntries(Object.keys(found).map((state) => [state, []]));
}
