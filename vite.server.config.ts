import { createRequire } from 'node:module';
import { defineConfig } from 'vite';

const openTelemetry = createRequire(import.meta.url).resolve('@opentelemetry/api');

/**
 * The production server as one bundle in dist/server, with every package that it needs: it runs without
 * node_modules (docs/decisions/0021). Names are kept, so that a stack in the log can be read.
 */
export default defineConfig({
  publicDir: false,
  // Copies of it do not speak with each other, and the packages bring two versions in two module formats.
  resolve: { alias: [{ find: /^@opentelemetry\/api$/, replacement: openTelemetry }] },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { start: 'src/start.ts', restore: 'src/restore.ts', erase: 'src/erase.ts' },
      output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
