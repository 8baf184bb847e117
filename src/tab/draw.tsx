import { createRoot } from 'react-dom/client';
import { consentStartPath } from '../contract/connections.ts';
import { routes } from '../contract/routes.ts';
import { type Client, createClient } from './api/client.ts';
import { drawablePhotos } from './api/drawablePhotos.ts';
import { createDownload, createRequest } from './api/request.ts';
import { createDeviceMemory } from './device/deviceMemory.ts';
import { timeZoneHere } from './device/timeZone.ts';
import { openSessions } from './openSessions.ts';
import { Tab } from './Tab.tsx';
import type { TeamsHost } from './teams/teamsHost.ts';
import { createThemeSource } from './theme/theme.tsx';
import type { Wording } from './wording/en.ts';

/** What the start has found. `host` is null outside of Teams; there is no token then. */
export type Start = {
  host: TeamsHost | null;
  words: Wording;
  getToken: () => Promise<string>;
  api: Client['oneOnOnes'];
};

/** Wires the tab together and draws it. */
export function draw({ host, words, getToken, api }: Start): void {
  const context = host?.context ?? null;
  const locale = context?.locale ?? navigator.language;
  const theme = createThemeSource(context?.theme ?? 'default');
  const client = createClient(routes, {
    request: createRequest(location.origin, getToken),
    download: createDownload(location.origin, getToken),
    device: { zone: timeZoneHere, locale: () => locale },
  });
  const sessions = openSessions(getToken);
  host?.onTheme(theme.set);
  host?.onUnload(sessions.stored);
  document.documentElement.lang = words.locale;

  createRoot(rootElement()).render(
    <Tab
      context={context}
      theme={theme}
      words={words}
      services={{
        ...client,
        api,
        photos: drawablePhotos(client.photos),
        askConsent: async (ticket) => (await host?.askConsent(consentWindow(ticket))) ?? 'failed',
        openSession: sessions.open,
        stage: host?.stage ?? null,
        openChat: (chatId) => host?.openChat(chatId),
        device: createDeviceMemory(() => localStorage),
        zone: timeZoneHere,
      }}
      settled={() => host?.ready()}
    />,
  );
  host?.loaded();
}

function consentWindow(ticket: string): string {
  return `${location.origin}${consentStartPath}?ticket=${encodeURIComponent(ticket)}`;
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no #root');
  return element;
}
