import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { pack } from './pack.ts';

/**
 * `npm run package -- [env file]`: builds the app package for Teams from a file of the folder `env`, by default that
 * of the environment dev. Prints where it is, or every fault, and exits with 1 then.
 */
const root = resolve(import.meta.dirname, '../..');
const envFile = process.argv[2] ?? 'env/.env.dev';

async function run(): Promise<number> {
  if (!existsSync(resolve(envFile))) return fail([`There is no file ${envFile}.`]);
  const folder = join(root, 'appPackage');
  const { zip, faults } = await pack(folder, parseEnv(readFileSync(resolve(envFile), 'utf8')), envFile);
  if (zip === null) return fail(faults);
  const target = join(
    folder,
    'build',
    `appPackage.${basename(envFile).replace(/^\.env\.?/, '') || 'env'}.zip`,
  );
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  process.stdout.write(`${target}\n${zip.length} bytes, sha256 ${hash}\n`);
  return 0;
}

function fail(faults: readonly string[]): number {
  process.stderr.write(
    `The app package cannot be made:\n${faults.map((fault) => `  - ${fault}\n`).join('')}`,
  );
  return 1;
}

process.exitCode = await run();
