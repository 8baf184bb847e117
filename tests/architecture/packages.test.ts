import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { packagesOf } from './packages.ts';
import { buildOnly } from './rules.ts';
import { sources } from './sources.ts';

const names = z.record(z.string(), z.string());

const manifest = z.object({
  dependencies: names,
  devDependencies: names.default({}),
  peerDependencies: names.default({}),
});

const product = read('package.json');
const sandbox = read('sandbox/package.json');

describe('What is imported is declared', () => {
  test('by the product, among what production needs', () => {
    const files = Object.entries(sources()).filter(([path]) => !buildOnly.includes(path));
    const used = packagesOf(Object.fromEntries(files)).product;
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !(name in product.dependencies))).toEqual([]);
  });

  test('by the sandbox: its own, or as one that it takes from the product', () => {
    const used = packagesOf(sources()).sandbox;
    expect(used.length).toBeGreaterThan(10);
    expect(
      used.filter((name) => !(name in { ...sandbox.dependencies, ...sandbox.peerDependencies })),
    ).toEqual([]);
  });
});

describe('What only the sandbox needs', () => {
  test('is declared by nobody else', () => {
    const all = { ...product.dependencies, ...product.devDependencies };
    expect(Object.keys(sandbox.dependencies).filter((name) => name in all)).toEqual([]);
  });

  test('is all that it brings: the rest is in one version, the one of the product', () => {
    const all = { ...product.dependencies, ...product.devDependencies };
    expect(Object.keys(sandbox.peerDependencies).filter((name) => !(name in all))).toEqual([]);
  });
});

test('a package is known by its name, whatever is taken from it', () => {
  const files = {
    'api/a.ts': "import { x } from '@azure/cosmos/deep/x'; import 'node:fs'; import './b.ts';",
    'sandbox/a.ts': "import { createRoot } from 'react-dom/client';",
  };
  expect(packagesOf(files)).toEqual({ product: ['@azure/cosmos'], sandbox: ['react-dom'] });
});

function read(path: string): z.infer<typeof manifest> {
  const file = join(import.meta.dirname, '../..', path);
  return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
}
