import * as Y from 'yjs';

/**
 * The names at the top of the shared document: what may stand there, and whose it is. Everything else that a document
 * holds is no part of an agenda, and is neither read nor let in.
 */
export type RootPlace =
  | { kind: 'agenda' | 'filed' | 'about' }
  | { kind: 'answer'; questionId: string; round: number; personId: string }
  | { kind: 'update'; itemId: string; personId: string };

const part = '([^/\\p{Cc}]{1,128})';
const answerPattern = new RegExp(`^answer/${part}/(0|[1-9]\\d{0,5})/${part}$`, 'u');
const updatePattern = new RegExp(`^update/${part}/${part}$`, 'u');

/** What the name says; null when it is no name of an agenda. */
export function rootPlace(name: string): RootPlace | null {
  if (name === 'agenda' || name === 'filed' || name === 'about') return { kind: name };
  const [, questionId, round, answerer] = answerPattern.exec(name) ?? [];
  if (questionId !== undefined && answerer !== undefined) {
    return { kind: 'answer', questionId, round: Number(round), personId: answerer };
  }
  const [, itemId, personId] = updatePattern.exec(name) ?? [];
  return itemId === undefined || personId === undefined ? null : { kind: 'update', itemId, personId };
}

/**
 * The text of this name as it reads now; '' where there is none, or where something else stands. `doc.getText` throws
 * there, and makes a text of what is not known yet.
 */
export function readText(doc: Y.Doc, name: string): string {
  const type = doc.share.get(name);
  if (type === undefined) return '';
  if (type instanceof Y.Text) return type.toString();
  return type.constructor === Y.AbstractType ? doc.getText(name).toString() : '';
}
