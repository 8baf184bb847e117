import * as z from 'zod/mini';
import {
  locales,
  meetings,
  type PersonKey,
  people,
  type SandboxLocale,
  usualLocale,
} from '../../world/world.ts';
import type { TeamsTheme } from '../teams/teamsHostMessages.ts';

const views = ['sidePanel', 'content', 'meetingStage', 'personal', 'closed'] as const;

/** Where a person has Opener open: beside the call, as a tab of its chat, on its stage, as the personal app, or nowhere. */
export type View = (typeof views)[number];

/** What stands in the window beside the app: the call, the meeting's chat, or the talk with the bot. */
export type ShownChat = 'none' | 'meeting' | 'personal';

export type SideChoice = {
  person: PersonKey;
  theme: TeamsTheme;
  locale: SandboxLocale;
  view: View;
  chat: ShownChat;
  network: 'connected' | 'cut';
};

export type SideName = 'left' | 'right';

/** Everything that the page shows, as its address holds it. */
export type PageChoice = {
  meeting: string;
  /** Milliseconds that both networks take longer, each way. */
  latency: number;
  left: SideChoice;
  right: SideChoice;
};

const personKeys = Object.keys(people) as [PersonKey, ...PersonKey[]];
const meetingKeys = meetings.map(({ key }) => key) as [string, ...string[]];
const theme = z.catch(z.enum(['default', 'dark', 'contrast']), 'default');
const locale = z.catch(z.enum(locales), usualLocale);
const view = z.catch(z.enum(views), 'sidePanel');
const chat = z.catch(z.enum(['none', 'meeting', 'personal']), 'none');
const network = z.catch(z.enum(['connected', 'cut']), 'connected');

/**
 * Reads the page's address. `theme`, `locale`, `view`, `chat` and `network` are for both sides, `leftTheme` and so on for one.
 * What is missing or unknown takes its default: Rae and Mia, side panels, light, in English, connected.
 */
export function readChoice(search: string): PageChoice {
  const query = new URLSearchParams(search);
  return {
    meeting: z.catch(z.enum(meetingKeys), 'rae-mia').parse(query.get('meeting')),
    latency: z.catch(z.coerce.number().check(z.gte(0), z.lte(10_000)), 0).parse(query.get('latency') ?? 0),
    left: readSide(query, 'left', 'rae'),
    right: readSide(query, 'right', 'mia'),
  };
}

function readSide(query: URLSearchParams, side: SideName, person: PersonKey): SideChoice {
  const given = (name: string) => query.get(side + capitalized(name)) ?? query.get(name);
  return {
    person: z.catch(z.enum(personKeys), person).parse(query.get(side)),
    theme: theme.parse(given('theme')),
    locale: locale.parse(given('locale')),
    view: view.parse(given('view')),
    chat: chat.parse(given('chat')),
    network: network.parse(given('network')),
  };
}

/** The query of the address that `readChoice` reads back to the same choice; defaults are left out. */
export function writeChoice(choice: PageChoice): string {
  const query = new URLSearchParams({
    meeting: choice.meeting,
    left: choice.left.person,
    right: choice.right.person,
  });
  if (choice.latency > 0) query.set('latency', String(choice.latency));
  for (const side of ['left', 'right'] as const) {
    const { theme, locale, view, chat, network } = choice[side];
    if (theme !== 'default') query.set(`${side}Theme`, theme);
    if (locale !== usualLocale) query.set(`${side}Locale`, locale);
    if (view !== 'sidePanel') query.set(`${side}View`, view);
    if (chat !== 'none') query.set(`${side}Chat`, chat);
    if (network === 'cut') query.set(`${side}Network`, network);
  }
  return `?${query}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
