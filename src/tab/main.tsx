import { firstRoutes } from '../contract/firstRoutes.ts';
import { deviceZone } from '../domain/dateFormat.ts';
import type { TabStrings } from '../locales/en/panel.ts';
import { type Client, type ClientDependencies, createClient } from './shared/api/client.ts';
import { prefetched } from './shared/api/prefetched.ts';
import { createDownload, createRequest } from './shared/api/request.ts';
import { sharedToken } from './shared/api/sharedToken.ts';
import { connectToTeams, type TeamsHost } from './shared/teams/teamsHost.ts';
import { tabStringsFor } from './strings/stringsFor.ts';

/**
 * The start. Saying hello to Teams, asking for the 1:1 and fetching the panel's script and its words go on at the same
 * time; what is on screen until then stands in index.html, and has no words. Not a top-level await: the panel's script
 * imports from this one, and each would wait for the other.
 */
async function start(): Promise<void> {
  const drawing = import('./draw.tsx').catch(() => null);
  // Most people's Teams speaks the language of their browser: its words are on their way before Teams has answered.
  void tabStringsFor(navigator.language);
  const host = await connectToTeams();
  const locale = host?.context.locale ?? navigator.language;
  const strings = tabStringsFor(locale);
  const getToken = sharedToken(host?.getToken ?? nobody);
  const calls: ClientDependencies = {
    request: createRequest(location.origin, getToken),
    download: createDownload(location.origin, getToken),
    device: { zone: deviceZone, locale: () => locale },
  };
  const oneOnOnes = asked(createClient(firstRoutes, calls).oneOnOnes, host);
  const { draw } = (await drawing) ?? {};
  const someStrings = await strings;
  if (draw !== undefined) draw({ host, strings: someStrings, getToken, calls, oneOnOnes });
  else sayThatNothingCame(host, someStrings);
}

const nobody = () => Promise.reject(new Error('There is no Teams to ask for a token'));

function asked(api: Client['oneOnOnes'], host: TeamsHost | null): Client['oneOnOnes'] {
  const chatId = host?.context.chatId ?? null;
  return chatId === null ? api : prefetched(api, chatId);
}

/** Plain text: what would draw a screen is what did not come. */
function sayThatNothingCame(host: TeamsHost | null, { screens }: TabStrings): void {
  const { title, text } = screens.crashed;
  document.getElementById('root')?.replaceChildren(`${title}. ${text}`);
  host?.failed('The script of the tab could not be fetched');
}

void start();
