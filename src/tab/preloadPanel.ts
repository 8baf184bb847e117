import type { Plugin, Rolldown } from 'vite';

/**
 * Tells the browser in index.html to fetch the panel's scripts at once. They are imported by the start script only
 * when it runs (see main.tsx), and waiting for that would cost a round trip before anything is drawn.
 */
export function preloadPanel(): Plugin {
  let base = '/';
  return {
    name: 'preload-panel',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        if (!filename.endsWith('index.html')) return [];
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const panel = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/draw.tsx'));
        return withoutThoseIn(html, panel === undefined ? [] : filesOf(panel)).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: base + file },
          injectTo: 'head',
        }));
      },
    },
  };
}

function filesOf(chunk: Rolldown.OutputChunk): string[] {
  return [chunk.fileName, ...chunk.imports];
}

function withoutThoseIn(html: string, files: string[]): string[] {
  return files.filter((file) => !html.includes(file));
}
