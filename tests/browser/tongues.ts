import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { usualLocale } from '../../sandbox/world/world.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { tabPacks } from '../../src/locales/tabPacks.ts';
import { lengthened } from '../locales/lengthened.ts';
import { englishWords, type Words } from './englishWords.ts';

/** What a panel can be made to speak: a language of Opener, or one that is made up of longer English words. */
export type Tongue = {
  name: string;
  /** What Teams is set to, BCP 47. */
  locale: string;
  words: Words;
  /** Makes a page speak it, before anything is opened on it. */
  prepare: (page: Page) => Promise<void>;
};

export const tongueNames = [...languages, 'pseudo'] as const;

export type TongueName = (typeof tongueNames)[number];

const localeOf: Record<Language, string> = { en: usualLocale, de: 'de-DE', es: 'es-ES', fr: 'fr-FR' };

export async function tongueOf(name: TongueName): Promise<Tongue> {
  if (name === 'pseudo') return await pseudo();
  return { name, locale: localeOf[name], words: await wordsOf(name), prepare: async () => {} };
}

async function wordsOf(language: Language): Promise<Words> {
  if (language === 'en') return englishWords;
  const { panel, later } = tabPacks[language];
  return { panel: await panel(), later: await later() };
}

/**
 * English of words two fifths longer, with marks on their letters. It comes in place of German, which is fetched as any
 * language but English is.
 */
async function pseudo(): Promise<Tongue> {
  longEnglish ??= bundledEnglish();
  const script = await longEnglish;
  return {
    name: 'pseudo',
    locale: localeOf.de,
    words: lengthened(inPlaceOfGerman(englishWords)),
    prepare: async (page) => {
      await page.route(/\/tab\/assets\/de-(panel|later)-[^/]*\.js$/, async (route) => {
        const isPanel = route.request().url().includes('/de-panel-');
        const [part, name] = isPanel ? ['panel', 'tabDe'] : ['later', 'laterDe'];
        const body = `${script}\nexport const ${name} = (${lengthened})((${inPlaceOfGerman})(englishWords).${part});`;
        await route.fulfill({ contentType: 'text/javascript', body });
      });
    },
  };
}

/** The language by which what is fetched later is found. Its source runs in a page as well. */
function inPlaceOfGerman({ panel, later }: Words): Words {
  const locale = 'de';
  return { panel: { ...panel, locale }, later: { ...later, connections: { ...later.connections, locale } } };
}

let longEnglish: Promise<string> | null = null;

/** `englishWords` and all that they are made of, as one script that exports nothing. */
async function bundledEnglish(): Promise<string> {
  const entry = fileURLToPath(new URL('englishWords.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code ?? '';
  return code.replace(/export\s*\{[^}]*\};?\s*$/u, '');
}
