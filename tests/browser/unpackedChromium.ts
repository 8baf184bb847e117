import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { filesOfTar } from './tar.ts';

/** A Chromium on this disk, and the environment that it finds its libraries and fonts with. */
export type Chromium = { executable: string; env: Record<string, string> };

const require = createRequire(import.meta.url);
const shipped = dirname(dirname(require.resolve('@sparticuz/chromium')));
const cache = join(import.meta.dirname, '../../node_modules/.cache/opener');

/**
 * The Chromium that the npm package ships (x64 Linux), with the libraries and fonts that a bare machine lacks. It
 * is unpacked once per version, in about four seconds, in a folder of its own that is renamed when complete: of
 * two test files that come at once the second throws its copy away, and an interrupted one leaves nothing behind.
 */
export async function unpackedChromium(): Promise<Chromium> {
  const { version } = JSON.parse(await readFile(join(shipped, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!(await exists(folder))) await unpackInto(folder);
  await writeFontsConf(folder);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'opener-fonts.conf') },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'unpacking-'));
  await writeFile(join(draft, 'chromium'), await decompressed('chromium.br'));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const exportFile of ['al2023.tar.br', 'fonts.tar.br']) {
    for (const file of filesOfTar(await decompressed(exportFile))) {
      await mkdir(dirname(join(draft, file.path)), { recursive: true });
      await writeFile(join(draft, file.path), file.content, { mode: file.mode });
    }
  }
  await rename(draft, folder).catch(async (error) => {
    await rm(draft, { recursive: true });
    if (!(await exists(folder))) throw error;
  });
}

/** fontconfig wants absolute folders, so the file is written anew where a checkout has been moved. */
async function writeFontsConf(folder: string): Promise<void> {
  const file = join(folder, 'opener-fonts.conf');
  const wanted = fontsConf(folder);
  if ((await readFile(file, 'utf8').catch(() => null)) === wanted) return;
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, wanted);
  await rename(draft, file);
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <config></config>
</fontconfig>
`;
}

async function decompressed(name: string) {
  return await promisify(brotliDecompress)(await readFile(join(shipped, 'bin', name)));
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
