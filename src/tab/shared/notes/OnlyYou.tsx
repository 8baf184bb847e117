import { useNotesStrings } from '../../strings/notes/useNotesStrings.ts';

/** Stands wherever something can be typed that the other one never gets. */
export function OnlyYou() {
  return <span className="only-you">{useNotesStrings().onlyYou}</span>;
}
