import { createRoot } from 'react-dom/client';
import { consentStartPath } from '../contract/consent.ts';
import { deviceZone } from '../domain/dateFormat.ts';
import type { TabStrings } from '../locales/en/panel.ts';
import { openSessions } from './openSessions.ts';
import type { Client, ClientDependencies } from './shared/api/client.ts';
import { drawablePhotos } from './shared/api/drawablePhotos.ts';
import { fetchedApi } from './shared/api/fetchedApi.ts';
import type { GetToken } from './shared/api/sharedToken.ts';
import { createDeviceMemory } from './shared/device/deviceMemory.ts';
import type { TeamsHost } from './shared/teams/teamsHost.ts';
import { createThemeSource } from './shared/theme/theme.tsx';
import { Tab } from './Tab.tsx';

/** What the start has found. `host` is null outside of Teams; there is no token then. */
export type PageStart = {
  host: TeamsHost | null;
  strings: TabStrings;
  getToken: GetToken;
  /** What further calls are made of; those of the 1:1 itself are there already. */
  calls: ClientDependencies;
  oneOnOnes: Client['oneOnOnes'];
};

type LaterClient = Omit<Client, 'oneOnOnes'>;

/** Wires the tab together and draws it. */
export function draw({ host, strings, getToken, calls, oneOnOnes }: PageStart): void {
  const context = host?.context ?? null;
  const theme = createThemeSource(context?.theme ?? 'default');
  const later = <Group extends keyof LaterClient>(group: Group): LaterClient[Group] =>
    fetchedApi(async () => (await import('./shared/api/laterClient.ts')).createLaterClient(calls)[group]);
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
        api: oneOnOnes,
        actionItems: later('actionItems'),
        cadence: later('cadence'),
        history: later('history'),
        meetings: later('meetings'),
        myOneOnOnes: later('myOneOnOnes'),
        connections: later('connections'),
        deletions: later('deletions'),
        photos: drawablePhotos(later('photos')),
        askConsent: async (ticket) => (await host?.askConsent(consentWindow(ticket))) ?? 'failed',
        openSession: sessions.open,
        stage: host?.stage ?? null,
        openChat: (chatId) => host?.openChat(chatId),
        actionOutbox: fetchedApi(async () =>
          (await import('./shared/outbox/actionsInIndexedDb.ts')).actionsInIndexedDb(),
        ),
        device: createDeviceMemory(() => localStorage),
        zone: deviceZone,
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
