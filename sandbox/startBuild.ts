import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../', import.meta.url));

/** Everything that the built pages are made from. */
export const builtFrom = [
  'src/tab',
  'src/contract',
  'src/domain',
  'src/locales',
  'src/reading',
  'src/platform',
  'sandbox',
  'vite.config.ts',
  'package-lock.json',
];

/** Of the sandbox only what runs in a browser. */
const serverSide = /^sandbox\/(?!host\/|network\/|world\/|chats\/chat(Contract)?\.ts|teams\/appCommands)/;

const stamp = join(project, 'dist', 'built-from');
const pages = ['tab', 'host'].map((page) => join(project, 'dist', page, 'index.html'));

/** Builds the tab and the host page if they are missing or their sources have changed since. True when it built. */
export async function buildPages(): Promise<boolean> {
  const wanted = digest();
  const isThere = [stamp, ...pages].every((file) => existsSync(file));
  if (isThere && readFileSync(stamp, 'utf8') === wanted) return false;
  for (const config of ['vite.config.ts', 'sandbox/host/vite.config.ts']) await buildForUse(config);
  writeFileSync(stamp, wanted);
  return true;
}

/** Builds by one of the project's Vite configurations. A test runner sets NODE_ENV, and Vite would then build the slow, talkative React of development. */
export async function buildForUse(config: string): Promise<void> {
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: join(project, config), logLevel: 'error' });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

function digest(): string {
  const hash = createHash('sha256');
  for (const file of sourceFiles()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(project, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourceFiles(): string[] {
  return builtFrom
    .flatMap(filesIn)
    .filter((file) => !serverSide.test(file))
    .sort();
}

/** Names below the project, with slashes. */
function filesIn(path: string): string[] {
  if (!statSync(join(project, path)).isDirectory()) return [path];
  const entries = readdirSync(join(project, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length).replaceAll('\\', '/'));
}
