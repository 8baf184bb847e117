import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The last commit before the first load was looked at. */
export const earlierCommit = '02a1a5e';

/**
 * The sandbox of the earlier commit, in a process of its own: checked out beside this one, with the packages that are
 * installed here, and built by its own configuration. FIRST_LOAD_BEFORE names a checkout with its packages instead.
 */
export async function earlierBuild(): Promise<AsyncDisposable & { url: string }> {
  const given = process.env.FIRST_LOAD_BEFORE;
  const folder = await mkdtemp(join(tmpdir(), 'opener-before-'));
  const checkout = given ?? join(folder, 'checkout');
  if (given === undefined) {
    await run('git', ['worktree', 'add', '--detach', checkout, earlierCommit]);
    await symlink(resolve('node_modules'), join(checkout, 'node_modules'));
  }
  const building = "import('./src/sandbox/startBuild.ts').then(({ buildPages }) => buildPages())";
  await run(process.execPath, ['-e', building], { cwd: checkout });
  const child = fork(join(checkout, 'tests/setup/sandboxProcess.ts'), [join(folder, 'data'), '0'], {
    cwd: checkout,
  });
  const [url] = await once(child, 'message');
  return {
    url: String(url),
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await once(child, 'exit');
      if (given === undefined) await run('git', ['worktree', 'remove', '--force', checkout]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
