import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadChunks } from './src/tab/firstLoadChunks.ts';
import { precompress } from './src/tab/precompress.ts';
import { preloadPanel } from './src/tab/preloadPanel.ts';
import { pureSchemas } from './src/tab/pureSchemas.ts';
import { fluentTokenCss } from './src/tab/theme/fluentTokenCss.ts';

const silentDebug = new URL('./src/tab/teams/silentDebug.ts', import.meta.url);
const plainLogging = new URL('./node_modules/lib0/logging.node.js', import.meta.url);

export default defineConfig({
  root: 'src/tab',
  base: '/tab/',
  plugins: [react(), pureSchemas(), fluentTokenCss(), preloadPanel(), precompress()],
  resolve: {
    alias: [
      { find: /^.*\/debug\/src\/browser\.js$/, replacement: fileURLToPath(silentDebug) },
      // Yjs warns through it. The one for browsers draws its warnings, and brings 20 kB to do so.
      { find: /^lib0\/logging$/, replacement: fileURLToPath(plainLogging) },
    ],
  },
  build: {
    outDir: '../../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    // Every browser in which Teams runs knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The second is the window in which Microsoft asks, when it comes back.
      input: ['src/tab/index.html', 'src/tab/consent.html'],
      output: { codeSplitting: { groups: firstLoadChunks() } },
    },
  },
});
