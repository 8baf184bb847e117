import { createRoot } from 'react-dom/client';
import { consentStartPath } from '../contract/connections.ts';
import type { Client } from './api/client.ts';
import { drawablePhotos } from './api/drawablePhotos.ts';
import { createDeviceMemory } from './device/deviceMemory.ts';
import { timeZoneHere } from './device/timeZone.ts';
import { openSessions } from './openSessions.ts';
import type { TabStrings } from './strings/en.ts';
import { Tab } from './Tab.tsx';
import type { TeamsHost } from './teams/teamsHost.ts';
import { createThemeSource } from './theme/theme.tsx';

/** What the start has found. `host` is null outside of Teams; there is no token then. */
export type PageStart = {
  host: TeamsHost | null;
  strings: TabStrings;
  getToken: () => Promise<string>;
  client: Client;
};

/** Wires the tab together and draws it. */
export function draw({ host, strings, getToken, client }: PageStart): void {
  const context = host?.context ?? null;
  const theme = createThemeSource(context?.theme ?? 'default');
  const { oneOnOnes: api, photos, ...calls } = client;
  const sessions = openSessions(getToken);
  host?.onTheme(theme.set);
  host?.onUnload(sessions.stored);
  document.documentElement.lang = strings.locale;

  createRoot(rootElement()).render(
    <Tab
      context={context}
      theme={theme}
      strings={strings}
      services={{
        ...calls,
        api,
        photos: drawablePhotos(photos),
        askConsent: async (ticket) => (await host?.askConsent(consentWindow(ticket))) ?? 'failed',
        openSession: sessions.open,
        stage: host?.stage ?? null,
        openChat: (chatId) => host?.openChat(chatId),
        device: createDeviceMemory(() => localStorage),
        zone: timeZoneHere,
      }}
      onReady={() => host?.ready()}
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
