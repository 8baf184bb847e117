import { readFileSync } from 'node:fs';
import { readTitle } from '../../../src/reading/topics/readTitle.ts';
import { labelled, rowsOfAll } from '../../../training/lines.ts';

/** One wording that nothing was learned of, and how it was read. */
export type Judged = {
  language: string;
  wording: string;
  status: { meant: boolean; said: boolean };
  purpose: { meant: string | null; said: string | null };
  /** How far from the bar for status it scored. */
  sureness: number;
};

/** Every wording that is held out, but those that were trained on by chance in another row. */
export function heldOut(): Judged[] {
  const rows = rowsOfAll();
  const bare = (wording: string) =>
    wording
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const trained = new Set(rows.filter((row) => !row.isHeldOut).flatMap((row) => row.wordings.map(bare)));
  return rows
    .filter((row) => row.isHeldOut)
    .flatMap(({ language, wordings, asksForStatus, purpose }) =>
      wordings
        .filter((wording) => !trained.has(bare(wording)))
        .map((wording) => judged(language, wording, asksForStatus, purpose)),
    );
}

/** Lines that were written after all training was done, in English. */
export function fresh(): Judged[] {
  return linesOf('fresh', 'en');
}

const secondLanguages = ['en', 'de'];

/** A second held-out set, written before the lines in `later.txt`; half of it is written to be taken for the other. */
export function second(): Judged[] {
  return secondLanguages.flatMap((language) => linesOf('second', language));
}

function linesOf(name: string, language: string): Judged[] {
  const text = readFileSync(new URL(`./${name}.${language}.txt`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { wording, asksForStatus, purpose } = labelled(line);
      return judged(language, wording, asksForStatus, purpose);
    });
}

function judged(language: string, wording: string, asksForStatus: boolean, purpose: string | null): Judged {
  const said = readTitle(wording);
  return {
    language,
    wording,
    status: { meant: asksForStatus, said: said.status !== null },
    purpose: { meant: purpose, said: said.purpose },
    sureness: said.sureness,
  };
}

/** Precision: of what was called status, how much is. Recall: of what is, how much was called so. */
export function statusFigures(lines: readonly Judged[]): { precision: number; recall: number } {
  const right = lines.filter(({ status }) => status.meant && status.said).length;
  const said = lines.filter(({ status }) => status.said).length;
  const meant = lines.filter(({ status }) => status.meant).length;
  return { precision: right / said, recall: right / meant };
}

/** Of the topics: how often a purpose is suggested, and how often that is the right one. */
export function purposeFigures(lines: readonly Judged[]): { accuracy: number; share: number } {
  const topics = lines.filter(({ status }) => !status.meant);
  const said = topics.filter(({ purpose }) => purpose.said !== null);
  const right = said.filter(({ purpose }) => purpose.said === purpose.meant).length;
  return { accuracy: right / said.length, share: said.length / topics.length };
}
