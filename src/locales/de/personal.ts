import type { PersonalStrings } from '../en/personal.ts';
import { pluralIn } from '../writing/plural.ts';

const plural = pluralIn('de');

export const personalDe: PersonalStrings = {
  title: 'Meine 1:1s',
  none: 'Du hast noch kein 1:1. Füge Opener einem Chat oder einer Besprechung von dir und einer anderen Person hinzu, dann steht es hier.',
  privacy: 'Diese Seite siehst nur du. Was in einem 1:1 steht, lesen die beiden und sonst niemand.',
  back: 'Zurück zu meinen 1:1s',
  running: 'Ihr trefft euch gerade',
  next: (when) => `Nächstes: ${when}`,
  reminders: 'Meine Erinnerungen',
  remindersOf: (name) => `Meine Erinnerungen an das 1:1 mit ${name}`,
  notMet: 'Ihr habt euch mit Opener noch nicht getroffen',
  metToday: 'Ihr habt euch heute getroffen',
  lastMetDays: (days, day) =>
    `Zuletzt am ${day}, ${plural(days, { one: 'vor # Tag', other: 'vor # Tagen' })}`,
  lastMetWeeks: (weeks, day) =>
    `Zuletzt am ${day}, ${plural(weeks, { one: 'vor # Woche', other: 'vor # Wochen' })}`,
  actions: (yours, theirs) =>
    yours + theirs === 0
      ? 'Keine offenen Aufgaben'
      : `Offene Aufgaben: ${yours} von dir, ${theirs} vom Gegenüber`,
  overdue: (count) =>
    plural(count, { one: '# von deinen ist überfällig', other: '# von deinen sind überfällig' }),
  pages: { oneOnOnes: 'Meine 1:1s', actions: 'Meine Aufgaben', privacy: 'Datenschutz' },
  partOf: {
    agenda: (name) => `Dein 1:1 mit ${name}`,
    notes: (name) => `Meine Notizen zum 1:1 mit ${name}`,
    history: (name) => `Euer Verlauf, ${name} und du`,
  },
  apart: (last) => `${last}. Zeit für einen Termin`,
  theirsOverdue: (count) =>
    plural(count, { one: '# vom Gegenüber ist überfällig', other: '# vom Gegenüber sind überfällig' }),
  neglected: (purpose) => `Zuletzt selten: ${purpose}`,
  agenda: 'Agenda',
  openAgenda: (name) => `Die Agenda mit ${name} öffnen`,
  chat: 'Zum Chat',
  openChat: (name) => `Deinen Chat mit ${name} öffnen`,
  notes: 'Meine Notizen',
  asking: (count) => plural(count, { one: '# braucht dich jetzt', other: '# brauchen dich jetzt' }),
  resting: 'Die anderen',
  myActions: 'Was ich zugesagt habe',
  noActions: 'Du hast nichts offen. Was du in einem 1:1 zusagst, steht hier.',
  overdueTitle: 'Überfällig',
  openTitle: 'Offen',
  waitingTitle: 'Von anderen',
};
