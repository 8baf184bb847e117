import type * as Y from 'yjs';
import { addItem, answerText, itemTexts, readAgenda } from '../../src/contract/agendaDocument.ts';
import { agendaLimits } from '../../src/domain/agendaItem.ts';
import { between, type Random } from '../setup/seededRandom.ts';

/** Where somebody writes in one round: notes that both share, and a fresh answer of their own. */
export type Page = { doc: Y.Doc; round: number; questionId: string; personId: string };

/** One person alone makes the shared topic of a round: of two made at once under one id, the map keeps one. */
export function addSharedTopic({ doc, round, personId }: Page): void {
  const id = sharedTopic(round);
  addItem(doc, { id, title: id, purpose: null, broughtBy: personId, addedAt: new Date().toISOString() });
}

/** False while the round's shared topic has not arrived. */
export function canWrite({ doc, round }: Page): boolean {
  return itemTexts(doc, sharedTopic(round)) !== null;
}

/**
 * Writes a mark as one edit: into the notes that both share (at a random place between two marks), into the
 * person's answer, or as the title of a new topic.
 */
export function writeMark(page: Page, mark: string, random: Random): void {
  const kind = random();
  const notes = itemTexts(page.doc, sharedTopic(page.round))?.notes;
  if (kind < 0.03 && readAgenda(page.doc).length < agendaLimits.openItems - 2) addTopic(page, mark);
  else if (kind < 0.2 || notes === undefined) insert(answerOf(page), mark, random);
  else insert(notes, mark, random);
}

/** All that the agenda and a round's answers hold, run together. */
export function textOf(pages: readonly Page[]): string {
  const topics = pages.slice(0, 1).flatMap(({ doc }) => readAgenda(doc));
  return [...topics.map(({ title, notes }) => title + notes), ...pages.map(answerOf)].join('');
}

function sharedTopic(round: number): string {
  return `shared-${round}`;
}

function addTopic({ doc, personId }: Page, title: string): void {
  addItem(doc, { id: title, title, purpose: null, broughtBy: personId, addedAt: new Date().toISOString() });
}

function answerOf({ doc, questionId, round, personId }: Page): Y.Text {
  return answerText(doc, { questionId, round, personId });
}

function insert(text: Y.Text, mark: string, random: Random): void {
  const ends = [0, ...[...text.toString().matchAll(/>/g)].map(({ index }) => index + 1)];
  text.insert(ends[between(random, 0, ends.length - 1)] ?? 0, mark);
}
