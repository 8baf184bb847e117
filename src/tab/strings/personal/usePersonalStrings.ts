import { type PersonalStrings, personalEn } from '../../../locales/en/personal.ts';
import { laterStrings } from '../laterStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';

const personalStringsFor = laterStrings('personal', personalEn);

/** The words of the page of all of somebody's 1:1s, in the language of whoever looks. Suspends until they are there. */
export function usePersonalStrings(): PersonalStrings {
  return useFetchedStrings(personalStringsFor);
}
