import { type LowerStrings, lowerEn } from '../../../locales/en/lower.ts';
import { laterStrings } from '../laterStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';

const lowerStringsFor = laterStrings('lower', lowerEn);

/** The words of what lies below the fold of the panel, and of its dialogs and menus, in the language of whoever looks. Suspends until they are there. */
export function useLowerStrings(): LowerStrings {
  return useFetchedStrings(lowerStringsFor);
}
