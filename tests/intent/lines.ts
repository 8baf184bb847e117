import { readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/language.ts';

/** One line that somebody writes, and what it should come to. `asks`: it is asked back, whatever else. */
export type Line = {
  language: Language;
  text: string;
  command: string | null;
  title: string | null;
  owner: 'me' | 'other' | null;
  due: string | null;
  target: string[];
  asks: boolean;
};

/** Open action items of the two, in the order of the last list. */
export const open: Record<Language, string[]> = {
  en: [
    'send the deck',
    'book a room',
    'update 2 dashboards',
    'prepare all hands',
    'sign 1-3 NDAs',
    'call the bank',
  ],
  de: [
    'Folien schicken',
    'Raum buchen',
    '2 Dashboards aktualisieren',
    'Allhands vorbereiten',
    '1-3 NDAs unterschreiben',
    'Bank anrufen',
  ],
  es: [
    'enviar la presentación',
    'reservar sala',
    'actualizar 2 paneles',
    'preparar la reunión general',
    'firmar 1-3 contratos',
    'llamar al banco',
  ],
  fr: [
    'envoyer la présentation',
    'réserver une salle',
    'mettre à jour 2 tableaux',
    'préparer la réunion générale',
    'signer 1-3 contrats',
    'appeler la banque',
  ],
};

/**
 * Lines as `text => expectation`: `me 04-03 title` and `other - title` are action items, `topic title`,
 * `done title; title`, `snooze 04-03 title`, `ask`, or the name of a command. Days are of 2026 where no year stands.
 */
export function linesOf(language: Language, file: string): Line[] {
  const text = readFileSync(new URL(`./lines/${file}`, import.meta.url), 'utf8');
  const rows = text.split('\n').filter((row) => row.trim() !== '' && !row.startsWith('#'));
  return rows.map((row) => {
    const at = row.lastIndexOf(' => ');
    if (at === -1) throw new Error(`No expectation in ${row}`);
    return { language, text: row.slice(0, at), ...expected(row.slice(at + 4).trim()) };
  });
}

function expected(words: string): Omit<Line, 'language' | 'text'> {
  const none = { command: null, title: null, owner: null, due: null, target: [], asks: false };
  const [kind = '', ...rest] = words.split(' ');
  if (kind === 'ask') return { ...none, asks: true };
  if (kind === 'topic') return { ...none, command: 'addTopic', title: rest.join(' ') };
  if (kind === 'done') return { ...none, command: 'done', target: rest.join(' ').split('; ') };
  if (kind === 'me' || kind === 'other') {
    return {
      ...none,
      command: 'addAction',
      owner: kind,
      due: dateOf(rest[0]),
      title: rest.slice(1).join(' '),
    };
  }
  if (kind === 'snooze') {
    return { ...none, command: 'snooze', due: dateOf(rest[0]), target: rest.slice(1).join(' ').split('; ') };
  }
  return { ...none, command: kind };
}

function dateOf(day = '-'): string | null {
  if (day === '-') return null;
  return day.length === 5 ? `2026-${day}` : day;
}
