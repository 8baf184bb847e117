import type { LaterStrings } from '../../locales/en/later.ts';
import { tabPacks } from '../../locales/tabPacks.ts';
import { fetchedStrings } from './fetchedStrings.ts';

/** Words of a part of the tab that is drawn after the first screen, for a locale. @param english come with that part */
export function laterStrings<Part extends keyof LaterStrings>(
  part: Part,
  english: LaterStrings[Part],
): (locale: string) => LaterStrings[Part] | Promise<LaterStrings[Part]> {
  return fetchedStrings(english, (language) => tabPacks[language].later().then((all) => all[part]));
}
