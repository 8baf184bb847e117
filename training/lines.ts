import { readdirSync, readFileSync } from 'node:fs';
import type { Purpose } from '../src/domain/purpose.ts';

/** One thing that somebody may type as a topic, in several wordings that stay together on one side of the split. */
export type Row = {
  language: string;
  wordings: string[];
  asksForStatus: boolean;
  /** Null: status, or none that one could tell. */
  purpose: Purpose | null;
  /** Never trained on; looked at once the training was done. */
  isHeldOut: boolean;
  hash: number;
};

const letters: Readonly<Record<string, Purpose | null>> = {
  p: 'priorities',
  b: 'blockers',
  c: 'communication',
  d: 'deeperQuestions',
  x: 'success',
  o: null,
};

/** Every language that has lines: a folder each. */
export const trainedLanguages = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** All rows of all languages; a quarter of them is held out, by a hash of the first wording. */
export function rowsOfAll(): Row[] {
  return trainedLanguages.flatMap((language) => [
    ...linesIn(language, 'status').map((line) => rowOf(language, line, true, null)),
    ...linesIn(language, 'topics').map((line) =>
      rowOf(language, line.slice(2), false, purposeOf(line.slice(0, 1))),
    ),
    ...linesIn(language, 'later').map((line) => alwaysLearned(language, line)),
    ...linesIn(language, 'reported').map((line) => alwaysLearned(language, line)),
  ]);
}

function linesIn(language: string, name: string): string[] {
  const text = readFileSync(new URL(`./${language}/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function purposeOf(letter: string): Purpose | null {
  const purpose = letters[letter];
  if (purpose === undefined) throw new Error(`No purpose is called ${letter}`);
  return purpose;
}

/** What was written after the split, and what somebody reported as read wrongly: none of it is held out. */
function alwaysLearned(language: string, line: string): Row {
  const { wording, asksForStatus, purpose } = labelled(line);
  return { ...rowOf(language, wording, asksForStatus, purpose), isHeldOut: false };
}

/** A line behind its letter: `s` asks for status, the others are purposes, `o` is none. */
export function labelled(line: string): { wording: string; asksForStatus: boolean; purpose: Purpose | null } {
  const letter = line.slice(0, 1);
  const asksForStatus = letter === 's';
  return { wording: line.slice(2), asksForStatus, purpose: asksForStatus ? null : purposeOf(letter) };
}

function rowOf(language: string, line: string, asksForStatus: boolean, purpose: Purpose | null): Row {
  const wordings = line.split(' | ').map((wording) => wording.trim());
  const hash = splitHash(`${language}${wordings[0]}`);
  return { language, wordings, asksForStatus, purpose, isHeldOut: hash % 4 === 0, hash };
}

/** Chooses the side of the split, so it must never change: what was held out would be trained on. */
function splitHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
