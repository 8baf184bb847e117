import { type DeletionStrings, deletionEn } from '../../../locales/en/deletion.ts';
import { laterStrings } from '../laterStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';

const deletionStringsFor = laterStrings('deletion', deletionEn);

/** The words with which something is deleted, in the language of whoever looks. Suspends until they are there. */
export function useDeletionStrings(): DeletionStrings {
  return useFetchedStrings(deletionStringsFor);
}
