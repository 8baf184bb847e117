import type { Language } from '../../domain/language.ts';

/** Who speaks, when and where. */
export type Speaking = {
  /** ISO 8601, UTC. */
  now: string;
  /** IANA zone of the speaker. */
  zone: string;
  language: Language;
  you: NamedPerson;
  /** null while it is not known which 1:1 is meant. */
  other: NamedPerson | null;
  /** None where nothing but text is typed. */
  mentions: readonly NamedMention[];
};

export type NamedPerson = { id: string; name: string };

/** A mention as the activity carries it: `<at>Mia</at>`. */
export type NamedMention = {
  text: string;
  /** null: the bot itself. */
  personId: string | null;
};
