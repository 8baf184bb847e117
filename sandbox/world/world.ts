import { type Language, languages } from '../../src/domain/language.ts';

/** The people, chats and meetings that the sandbox's Teams knows. */
export const tenantId = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';

export type SandboxPerson = {
  id: string;
  key: string;
  name: string;
  title: string;
  upn: string;
  colour: string;
};

export const people = {
  rae: person('a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001', 'rae', 'Rae Okafor', 'Engineering manager', '#5b5fc7'),
  mia: person('a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002', 'mia', 'Mia Lindqvist', 'Product designer', '#0f7b6c'),
  tom: person('a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0003', 'tom', 'Tom Alvarez', 'Backend engineer', '#a4460c'),
  /** In the tenant, in none of the two pairs: for every test of who may not read. */
  ines: person('a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0004', 'ines', 'Ines Haddad', 'Data analyst', '#8a3a7d'),
} as const;

export type PersonKey = keyof typeof people;

/** What somebody's Teams is set to (BCP 47) where nothing else is chosen. */
export const usualLocale = 'en-GB';

/** What it can be set to: every language of Opener, as it is spoken where most people speak it; English first, as in Britain. */
export const locales = [
  usualLocale,
  ...languages.filter((language) => language !== 'en').map(likeliestLocale),
];

/** One of `locales`. */
export type SandboxLocale = string;

function likeliestLocale(language: Language): SandboxLocale {
  const { region } = new Intl.Locale(language).maximize();
  return `${language}-${region}`;
}

export type SandboxMeeting = {
  /** How the sandbox's addresses and scripts name it. */
  key: string;
  /** As `channelData.meeting.id` and the TeamsJS context carry it. */
  meetingId: string;
  chatId: string;
  title: string;
  members: readonly PersonKey[];
  organizer: PersonKey;
  joinUrl: string;
  /** Weekly: day of the week (ISO, Monday is 1), start in the organizer's zone, minutes. */
  weekly: { weekday: number; start: string; minutes: number; zone: string };
};

export const meetings: readonly SandboxMeeting[] = [
  meeting('rae-mia', 'Rae / Mia 1:1', ['rae', 'mia'], 'rae', 2, '10:00'),
  meeting('rae-tom', 'Rae / Tom 1:1', ['rae', 'tom'], 'rae', 4, '14:00'),
  meeting('design-sync', 'Design sync', ['rae', 'mia', 'ines'], 'ines', 3, '11:00'),
];

function person(id: string, key: string, name: string, title: string, colour: string): SandboxPerson {
  return { id, key, name, title, upn: `${key}@opener.example`, colour };
}

function meeting(
  key: string,
  title: string,
  members: readonly PersonKey[],
  organizer: PersonKey,
  weekday: number,
  start: string,
): SandboxMeeting {
  return {
    key,
    meetingId: `MCMxOTptZWV0aW5nX${key}`,
    chatId: `19:meeting_${key}@thread.v2`,
    title,
    members,
    organizer,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${key}%40thread.v2/0?context=%7b%22Tid%22%3a%22${tenantId}%22%7d`,
    weekly: { weekday, start, minutes: 30, zone: 'Europe/Berlin' },
  };
}
