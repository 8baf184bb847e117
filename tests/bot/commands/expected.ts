import type { Command } from '../../../src/bot/commands/command.ts';
import { mia, rae } from './speaking.ts';

/** One thing somebody says, and what it means. */
export type Row = [said: string, meant: Command];

export const help: Command = { kind: 'help' };
export const agenda: Command = { kind: 'agenda' };
export const next: Command = { kind: 'next' };
export const recap: Command = { kind: 'recap' };
export const wrapUp: Command = { kind: 'wrapUp' };
export const exportDependencies: Command = { kind: 'export' };
export const settings: Command = { kind: 'settings' };

export function topic(title: string): Command {
  return { kind: 'addTopic', title };
}

/** @param date `YYYY-MM-DD`; null: none was said */
export function mine(title: string, date: string | null = null): Command {
  return action(rae.id, title, date);
}

export function hers(title: string, date: string | null = null): Command {
  return action(mia.id, title, date);
}

export function unclear(title: string, words: string): Command {
  return { kind: 'addAction', title, ownerId: rae.id, due: { kind: 'unclear', words } };
}

export function list(whose: 'all' | 'mine' | 'theirs' | 'done'): Command {
  return { kind: 'listActions', whose };
}

export function done(target: number | string): Command {
  return { kind: 'done', target: targetOf(target) };
}

export function doneAll(...numbers: number[]): Command {
  return { kind: 'done', target: { kind: 'numbers', numbers } };
}

/** @param until `YYYY-MM-DD`, or words that are no date; null: nothing was said */
export function snooze(target: number | string, until: string | null): Command {
  return { kind: 'snooze', target: targetOf(target), until: until === null ? null : untilOf(until) };
}

export function question(wording: string | null): Command {
  return { kind: 'question', wording };
}

export function answer(text: string): Command {
  return { kind: 'answer', text };
}

function action(ownerId: string, title: string, date: string | null): Command {
  return {
    kind: 'addAction',
    title,
    ownerId,
    due: date === null ? { kind: 'none' } : { kind: 'date', date },
  };
}

function targetOf(target: number | string) {
  return typeof target === 'number'
    ? ({ kind: 'number', n: target } as const)
    : ({ kind: 'words', words: target } as const);
}

function untilOf(until: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(until)
    ? ({ kind: 'date', date: until } as const)
    : ({ kind: 'unclear', words: until } as const);
}
