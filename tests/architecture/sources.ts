import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Files } from './faults.ts';
import { sandbox, tests } from './rules.ts';

const project = join(import.meta.dirname, '../..');

/** Every TypeScript file of src, by its path below src, and of the sandbox, by its path below the project. */
export function sources(): Files {
  return { ...filesIn(join(project, 'src'), ''), ...filesIn(join(project, sandbox), `${sandbox}/`) };
}

/** Every TypeScript file of the tests, by its path below the project. */
export function testSources(): Files {
  return filesIn(join(project, tests), `${tests}/`);
}

function filesIn(root: string, prefix: string): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)node_modules\//.test(path));
  return Object.fromEntries(
    paths.sort().map((path) => [prefix + path, readFileSync(join(root, path), 'utf8')]),
  );
}
