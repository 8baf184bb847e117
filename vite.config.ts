import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadChunks } from './src/tab/firstLoadChunks.ts';
import { precompress } from './src/tab/precompress.ts';
import { preloadPanel } from './src/tab/preloadPanel.ts';
import { fluentTokenCss } from './src/tab/theme/fluentTokenCss.ts';

const silentDebug = new URL('./src/tab/teams/silentDebug.ts', import.meta.url);

/** Of zod and lib0. Whole names: packages that come minified have functions called `z` and `$` as well. */
const schemaMakers = [
  ...['object', 'strictObject', 'extend', 'partial', 'array', 'enum', 'discriminatedUnion'].map(
    (of) => `z.${of}`,
  ),
  ...['$custom', '$union', '$literal', '$instanceOf'].flatMap((of) => [of, `$.${of}`]),
];

export default defineConfig({
  root: 'src/tab',
  base: '/tab/',
  plugins: [react(), fluentTokenCss(), preloadPanel(), precompress()],
  resolve: {
    alias: [{ find: /^.*\/debug\/src\/browser\.js$/, replacement: fileURLToPath(silentDebug) }],
  },
  build: {
    outDir: '../../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    // Every browser in which Teams runs knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Making a schema does nothing but make it: one that no page uses is left out.
      treeshake: { manualPureFunctions: schemaMakers },
      // The second is the window in which Microsoft asks, when it comes back.
      input: ['src/tab/index.html', 'src/tab/consent.html'],
      output: { codeSplitting: { groups: firstLoadChunks() } },
    },
  },
});
