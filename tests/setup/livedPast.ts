import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox } from '../../sandbox/sandbox.ts';

const kept = join('.cache', 'past');

/** What lives a past, and what its traces look like. */
const livedBy = ['src', 'sandbox'];

/**
 * Fills a new folder with the sandbox's past up to `now` (ISO 8601, UTC). Ten weeks take ten seconds to live, so they are
 * lived once for these sources, and copied for everybody else.
 */
export async function fillWithPast(dataDir: string, now: string): Promise<void> {
  const sources = await digestOf(livedBy);
  const past = join(kept, `${sources}-${now.replaceAll(':', '')}`);
  if (!existsSync(past)) await live(past, now, sources);
  await cp(past, dataDir, { recursive: true });
}

async function live(past: string, now: string, sources: string): Promise<void> {
  await forgetOthers(sources);
  // Under its name once it is whole: another worker may look for it, or live it as well.
  const underWay = `${past}.${process.pid}`;
  const sandbox = await startSandbox({ dataDir: underWay, port: 0, now, withPast: true });
  await sandbox.close();
  try {
    await rename(underWay, past);
  } catch (error) {
    if (!existsSync(past)) throw error;
    await rm(underWay, { recursive: true });
  }
}

async function forgetOthers(sources: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  for (const name of await readdir(kept)) {
    if (!name.startsWith(sources)) await rm(join(kept, name), { recursive: true, force: true });
  }
}

async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
      hash
        .update(path)
        .update('\0')
        .update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
