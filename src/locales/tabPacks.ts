import type { Language } from '../domain/language.ts';
import type { LaterStrings } from './en/later.ts';
import type { TabStrings } from './en/panel.ts';

type TabPack = {
  /** What the first screen says. */
  panel: () => Promise<TabStrings>;
  later: () => Promise<LaterStrings>;
};

/** Fetches what the tab says in another language than English, whose words come with what says them. */
export const tabPacks: Readonly<Record<Exclude<Language, 'en'>, TabPack>> = {
  de: {
    panel: () => import('./de/panel.ts').then(({ tabDe }) => tabDe),
    later: () => import('./de/later.ts').then(({ laterDe }) => laterDe),
  },
  es: {
    panel: () => import('./es/panel.ts').then(({ tabEs }) => tabEs),
    later: () => import('./es/later.ts').then(({ laterEs }) => laterEs),
  },
  fr: {
    panel: () => import('./fr/panel.ts').then(({ tabFr }) => tabFr),
    later: () => import('./fr/later.ts').then(({ laterFr }) => laterFr),
  },
};
