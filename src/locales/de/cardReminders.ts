import type { ReminderStrings } from '../en/cardReminders.ts';
import { some } from '../writing/some.ts';

/** Every word on the cards that come unasked, in German. */
export const remindersDe: ReminderStrings = {
  note: {
    saved: 'Gespeichert. Es steht in eurer Agenda.',
    done: (title) => `Erledigt: ${title}`,
    snoozed: (title, day) => `Jetzt fällig ${day}: ${title}`,
    given: (title, name) => `Jetzt bei ${name}: ${title}`,
    changedMeanwhile: 'Das hat sich geändert, seit diese Karte kam. So steht es jetzt.',
    answerChanged:
      'Deine Antwort wurde anderswo geändert, deshalb ist noch nichts gespeichert. Sieh unten nach, dann speichere, was bleiben soll.',
  },
  earlier: (text) => `Deine Antwort bisher: ${text}`,
  which: 'Welche',
  done: 'Erledigt',
  snooze: 'Verschieben',
  notMine: 'Nicht meine',
  until: 'Verschieben auf (leer: nächster Arbeitstag)',
  openAgenda: 'Agenda öffnen',
  brief: {
    title: (name) => `Dein 1:1 mit ${name}`,
    titleOfBoth: 'Euer nächstes 1:1',
    answer: 'Deine Antwort (ihr seht sie beide in der Agenda)',
    updates: 'Antworte jetzt, dann bleibt der Anruf für den Rest',
    topics: 'Auf der Agenda',
    noTopics: 'Noch wartet nichts auf der Agenda.',
    topic: 'Thema hinzufügen',
    actions: 'Was du zugesagt hast',
    save: 'Speichern',
    short: 'Auf der Agenda wartet nichts. Eine Zeile zur Frage genügt.',
    fallback: (when, question) => `${when === null ? 'Dein nächstes 1:1' : `Dein 1:1: ${when}`}. ${question}`,
  },
  actionsDue: {
    title: (count) =>
      count === 1 ? 'Das hast du für heute zugesagt' : `Das hast du für heute zugesagt: ${count}`,
    mixedTitle: 'Was du zugesagt hast, ist fällig',
    allSettled: 'Das war alles. Danke.',
    with: (name) => `Für dein 1:1 mit ${name}`,
    fallback: (count) => `${some(count, 'Aufgabe', 'Aufgaben')} von dir fällig.`,
  },
  longGap: {
    title: 'Ihr habt euch eine Weile nicht getroffen',
    text: 'Wollt ihr es verschieben, auslassen oder einen neuen Termin finden? Ihr entscheidet; Opener fragt nur einmal.',
    waits: (topics, actions) =>
      topics + actions === 0
        ? 'Nichts wartet auf euch.'
        : `Inzwischen: ${some(topics, 'Thema', 'Themen')} auf der Agenda, ${some(actions, 'offene Aufgabe', 'offene Aufgaben')}.`,
    move: 'Verschieben',
    find: 'Neuen Termin finden',
    skip: 'Auslassen',
    skipped: 'In Ordnung. Opener sagt nichts mehr dazu, bis ihr euch wieder trefft.',
    fallback:
      'Ihr habt euch eine Weile nicht getroffen. Verschieben, auslassen oder einen neuen Termin finden?',
  },
  mute: 'Diese Erinnerungen abstellen',
  unmute: 'Wieder einschalten',
  muted: {
    off: (name) => `Erinnerungen an dein 1:1 mit ${name} sind aus`,
    on: (name) => `Erinnerungen an dein 1:1 mit ${name} sind an`,
    offMore:
      'Nur deine: Was dein Gegenüber bekommt, bleibt, wie es ist. Schreib „Einstellungen“, um zu ändern, wann sie kommen.',
    onMore: 'Schreib „Einstellungen“, um zu ändern, wann sie kommen.',
  },
};
