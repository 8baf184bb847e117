import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { filesNamed } from '../../appPackage/content/readPackage.ts';
import { pack } from '../../appPackage/packing/pack.ts';
import { folder, values } from './builtPackage.ts';

test('the zip holds the manifest and what it names, and nothing else', async () => {
  const { zip } = await pack(folder, values, 'a test');
  const entries = unzipSync(zip ?? new Uint8Array());
  const manifest: unknown = JSON.parse(Buffer.from(entries['manifest.json'] ?? []).toString());
  expect(Object.keys(entries).sort()).toEqual(['manifest.json', ...filesNamed(manifest)].sort());
  expect(Object.values(entries).filter((bytes) => Buffer.from(bytes).includes('${{'))).toEqual([]);
});

test('it is refused while values are missing, and each is named beside every other fault', async () => {
  const { zip, faults } = await pack(folder, { ...values, BOT_ID: '', TEAMS_APP_ID: 'opener' }, 'env/.env.x');
  expect(zip).toBeNull();
  expect(faults).toEqual([
    'BOT_ID has no value in env/.env.x. "atk provision" writes it; see docs/deploy.md.',
    expect.stringContaining('/id must match pattern'),
  ]);
});

test('it is the same bytes in every time zone', () => {
  const dir = mkdtempSync(join(tmpdir(), 'opener-package-'));
  const envFile = join(dir, '.env.twice');
  writeFileSync(
    envFile,
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const said = ['UTC', 'Asia/Tokyo'].map((TZ) =>
    execFileSync(process.execPath, [join(folder, 'packing/start.ts'), envFile], {
      env: { ...process.env, NODE_OPTIONS: '', TZ },
      encoding: 'utf8',
    }),
  );
  rmSync(dir, { recursive: true });
  rmSync(join(folder, 'build/appPackage.twice.zip'));
  expect(said[0]).toMatch(/sha256 [0-9a-f]{64}/);
  expect(said[1]).toBe(said[0]);
});
