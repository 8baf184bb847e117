import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { meetings } from '../../../sandbox/world/world.ts';

/** What a server answers at an address. */
export type Page = { type: string; body: string };

const topics = Array.from({ length: 5 }, (_, n) => `<li aria-label="Topic: Topic ${n}">Topic ${n}</li>`);

/** The same text without a script. */
export const staticPage: Page = html(
  `<h2>What's on your mind?</h2><ul>${topics.join('')}</ul>`,
  '<title>Static</title>',
);

/** A page with the tab in it, which answers TeamsJS and does nothing else. @param token of whoever looks */
export function bareHost(token: string): Page {
  const chatId = meetings.find(({ key }) => key === 'rae-mia')?.chatId;
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} };
  const frameContext = 'sidePanel';
  const answers = {
    initialize: [frameContext, 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: [{ entityId: 'opener', locale: 'en-gb', theme: 'default', frameContext, chatId }],
    'authentication.getAuthToken': [true, token],
  };
  return html(
    `<iframe title="Tab" src="/tab/" style="width:320px;height:900px"></iframe><script>
const answers = ${JSON.stringify(answers)};
addEventListener('message', ({ data, source }) => {
  const args = answers[data.func];
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
});
</script>`,
    '<title>Bare</title>',
  );
}

/** The page of React and Fluent alone, built as the tab is, by its addresses below /tab/. */
export async function emptyFluent(): Promise<Map<string, Page>> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    base: '/tab/',
    mode: 'production',
    plugins: [react()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${folder}emptyFluent.html` },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) => output);
  return new Map(
    files.map((file) => {
      const body = file.type === 'chunk' ? file.code : String(file.source);
      const type = file.fileName.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      return [file.fileName.endsWith('.html') ? '/tab/' : `/tab/${file.fileName}`, { type, body }];
    }),
  );
}

function html(body: string, head: string): Page {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  };
}
