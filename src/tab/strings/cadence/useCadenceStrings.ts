import { type CadenceStrings, cadenceEn } from '../../../locales/en/cadence.ts';
import { laterStrings } from '../laterStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';

const cadenceStringsFor = laterStrings('cadence', cadenceEn);

/** The words about when the two meet, in the language of whoever looks. Suspends until they are there. */
export function useCadenceStrings(): CadenceStrings {
  return useFetchedStrings(cadenceStringsFor);
}
