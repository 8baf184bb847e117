import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';

export type PackageShare = { package: string; gzip: number };

/**
 * What each package has in the scripts of these names, in bytes of gzip. A script is compressed as a whole: these are shares of
 * it, by what each package would take alone.
 * @param scripts names of files, with their sizes as they are sent
 */
export async function packageShares(scripts: ReadonlyMap<string, number>): Promise<PackageShare[]> {
  const shares = new Map<string, number>();
  for (const chunk of await builtChunks()) {
    const sent = scripts.get(basename(chunk.fileName));
    if (sent === undefined) continue;
    const codes = new Map<string, string>();
    for (const [id, { code }] of Object.entries(chunk.modules)) {
      codes.set(packageOf(id), (codes.get(packageOf(id)) ?? '') + (code ?? ''));
    }
    const alone = [...codes].map(([name, code]) => ({ name, size: gzipSync(code).length }));
    const all = alone.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size } of alone) shares.set(name, (shares.get(name) ?? 0) + (sent * size) / all);
  }
  return [...shares]
    .map(([name, gzip]) => ({ package: name, gzip }))
    .sort((one, other) => other.gzip - one.gzip);
}

/** The tab built once more, as it is, with what is in each of its scripts. */
async function builtChunks(): Promise<Rolldown.OutputChunk[]> {
  const chunks: Rolldown.OutputChunk[] = [];
  const collecting: Plugin = {
    name: 'collect-chunks',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') chunks.push(output);
    },
  };
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    mode: 'production',
    plugins: [collecting],
    build: { write: false },
  });
  return chunks;
}

function packageOf(id: string): string {
  const inside = id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
  if (!id.includes('node_modules')) return id.includes('/src/') ? 'Opener' : 'the build itself';
  const [scope = '', name = ''] = inside.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
