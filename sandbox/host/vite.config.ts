import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the host page and the script that plays a person's network into dist/host. */
export default defineConfig({
  root: here('.'),
  base: '/sandbox/host/',
  plugins: [react()],
  build: {
    outDir: here('../../dist/host'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: { host: here('./index.html'), network: here('../network/networkScript.ts') },
      output: {
        // The server puts this one into the app's page, so its name has to stay.
        entryFileNames: ({ name }) => (name === 'network' ? 'network.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
