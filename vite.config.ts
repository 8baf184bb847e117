import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadChunks } from './src/tab/firstLoadChunks.ts';
import { precompress } from './src/tab/precompress.ts';
import { preloadPanel } from './src/tab/preloadPanel.ts';
import { pureSchemas } from './src/tab/pureSchemas.ts';
import { quietLib0 } from './src/tab/shared/live/quietLib0.ts';
import { plainEnums } from './src/tab/shared/teams/plainEnums.ts';
import { fluentTokenCss } from './src/tab/shared/theme/fluentTokenCss.ts';
import { smallPreload } from './src/tab/smallPreload.ts';

const silentDebug = new URL('./src/tab/shared/teams/silentDebug.ts', import.meta.url);

/** A language's words are named after it: they would all be called `panel` and `later`. */
function chunkName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const language = /src\/locales\/([^/]+)\/[^/]+$/.exec(facadeModuleId ?? '')?.[1];
  return language ? `assets/${language}-[name]-[hash].js` : 'assets/[name]-[hash].js';
}

export default defineConfig({
  root: 'src/tab',
  base: '/tab/',
  plugins: [
    react(),
    pureSchemas(),
    plainEnums(),
    quietLib0(),
    smallPreload(),
    fluentTokenCss(),
    preloadPanel(),
    precompress(),
  ],
  resolve: {
    alias: [{ find: /^.*\/debug\/src\/browser\.js$/, replacement: fileURLToPath(silentDebug) }],
  },
  build: {
    outDir: '../../dist/tab',
    emptyOutDir: true,
    // One file, which `smallPreload` counts on.
    cssCodeSplit: false,
    target: 'es2022',
    modulePreload: {
      // Every browser in which Teams runs knows it.
      polyfill: false,
      // What stands below the first picture comes with all that it imports. Parts that are asked for by a press fetch that
      // by themselves: to list it for each would cost everybody most of a kilobyte before the agenda is painted.
      resolveDependencies: (file, dependencies, { hostType }) =>
        hostType === 'html' || file.includes('lowerPart') ? dependencies : [],
    },
    rolldownOptions: {
      // The second is the window in which Microsoft asks, when it comes back.
      input: ['src/tab/index.html', 'src/tab/consent.html'],
      output: { codeSplitting: { groups: firstLoadChunks() }, chunkFileNames: chunkName },
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      // A schema that is made of the `shape` of another is left out as well where no page reads it.
      treeshake: { propertyReadSideEffects: false },
    },
  },
});
