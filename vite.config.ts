import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoadChunks } from './src/tab/firstLoadChunks.ts';
import { precompress } from './src/tab/precompress.ts';
import { preloadPanel } from './src/tab/preloadPanel.ts';
import { fluentTokenCss } from './src/tab/theme/fluentTokenCss.ts';

export default defineConfig({
  root: 'src/tab',
  base: '/tab/',
  plugins: [react(), fluentTokenCss(), preloadPanel(), precompress()],
  build: {
    outDir: '../../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // The second is the window in which Microsoft asks, when it comes back.
      input: ['src/tab/index.html', 'src/tab/consent.html'],
      output: { codeSplitting: { groups: firstLoadChunks() } },
    },
  },
});
