import type { Plugin } from 'vite';

/**
 * Replaces what Vite puts around each dynamic import: the scripts that the imported one imports are fetched along with
 * it, and nothing else. Vite's own also waits for styles, which are all in one file here, and is on everybody's way.
 */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'small-preload',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
      if (config.build.cssCodeSplit) throw new Error('Imported styles would not be waited for');
    },
    load(id) {
      return id === '\0vite/preload-helper.js' ? helperFor(base) : null;
    },
  };
}

const helperFor = (base: string) => `
const asked = new Set();
export function __vitePreload(load, deps) {
  for (const dep of deps ?? []) {
    if (asked.has(dep)) continue;
    asked.add(dep);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href: ${JSON.stringify(base)} + dep });
    document.head.append(link);
  }
  return load();
}`;
