import { tabEn } from '../../locales/en/panel.ts';
import { tabPacks } from '../../locales/tabPacks.ts';
import { fetchedStrings } from './fetchedStrings.ts';

/** The words for a locale such as `de-at`: in its language, or in English where Opener does not speak it. */
export const tabStringsFor = fetchedStrings(tabEn, (language) => tabPacks[language].panel());
