import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Prints `keptInIndexedDb` as a script that a page can run, under the name `kept`. A process of its own, because the
 * bundler does not run inside Jest's module loader.
 */
const entry = fileURLToPath(new URL('../../../../src/tab/shared/live/keptInIndexedDb.ts', import.meta.url));
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'kept' } },
});
const [first] = [built].flat();
const [chunk] = first && 'output' in first ? first.output : [];
process.stdout.write(chunk?.code ?? '');
