import { type NotesStrings, notesEn } from '../../../locales/en/notes.ts';
import { laterStrings } from '../laterStrings.ts';
import { useFetchedStrings } from '../useFetchedStrings.ts';

const notesStringsFor = laterStrings('notes', notesEn);

/** The words around what somebody notes for themselves, in the language of whoever looks. Suspends until they are there. */
export function useNotesStrings(): NotesStrings {
  return useFetchedStrings(notesStringsFor);
}
