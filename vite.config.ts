import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './src/tab/precompress.ts';
import { preloadPanel } from './src/tab/preloadPanel.ts';
import { fluentTokenCss } from './src/tab/theme/fluentTokenCss.ts';

/** Which chunk a package's code goes into. Named, so that the build's own listing is the size budget. */
const chunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  {
    name: 'living-agenda',
    test: /node_modules[\\/](yjs|lib0|y-protocols|@hocuspocus|fractional-indexing)[\\/]/,
  },
  { name: 'teams', test: /node_modules[\\/](@microsoft[\\/]teams-js|debug|base64-js|uuid)[\\/]/ },
  { name: 'query', test: /node_modules[\\/]@tanstack[\\/]/ },
  { name: 'zod', test: /node_modules[\\/]zod[\\/]/ },
];

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
      output: { codeSplitting: { groups: chunks } },
    },
  },
});
