import { createRoot } from 'react-dom/client';
import { consentStartPath } from '../contract/connections.ts';
import { createActionItemApi } from './api/actionItems.ts';
import { createCadenceApi } from './api/cadence.ts';
import { fetchedApi } from './api/fetchedApi.ts';
import type { OneOnOneApi } from './api/oneOnOnes.ts';
import { createDownload, type Request } from './api/request.ts';
import type { GetToken } from './api/sharedToken.ts';
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
  getToken: GetToken;
  request: Request;
  api: OneOnOneApi;
};

const later = () => import('./api/laterApis.ts');

/** Wires the tab together and draws it. */
export function draw({ host, words, getToken, request, api }: Start): void {
  const context = host?.context ?? null;
  const locale = context?.locale ?? navigator.language;
  const theme = createThemeSource(context?.theme ?? 'default');
  const download = createDownload(location.origin, getToken);
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
        api,
        actionItems: createActionItemApi(request, timeZoneHere),
        cadence: createCadenceApi(request, timeZoneHere),
        history: fetchedApi(async () => (await later()).createHistoryApi(request, download, locale)),
        meetings: fetchedApi(async () => (await later()).createMeetingApi(request)),
        mine: fetchedApi(async () => (await later()).createMineApi(request, timeZoneHere, locale)),
        connections: fetchedApi(async () => (await later()).createConnectionApi(request, timeZoneHere)),
        photos: fetchedApi(async () => (await later()).createPhotoApi(download)),
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
