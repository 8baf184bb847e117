import { describe, expect, test } from '@jest/globals';
import { type Files, faultsOf } from './faults.ts';
import { sources } from './sources.ts';

test('our own tree has no wrong import and no cycle', () => {
  const files = sources();
  expect(Object.keys(files)).toContain('domain/access.ts');
  expect(Object.keys(files)).toContain('sandbox/start.ts');
  expect(faultsOf(files)).toEqual([]);
});

describe('an import that points the wrong way', () => {
  test.each<[string, string, string]>([
    ['domain/a.ts', "import { b } from '../contract/b.ts';", 'domain may import nothing of ours'],
    ['domain/a.ts', "import type { B } from '../usecases/b.ts';", 'domain may import nothing of ours'],
    ['contract/a.ts', "export * from '../live/b.ts';", 'contract may import domain'],
    ['usecases/a.ts', "import '../storage/b.ts';", 'usecases may import domain, contract'],
    ['api/a.ts', "export { b } from '../live/b.ts';", 'api may import domain, contract, usecases'],
    ['bot/a.ts', "const b = await import('../api/b.ts');", 'bot may import domain, contract, usecases'],
    ['live/a.ts', "type B = import('../storage/b.ts').B;", 'live may import domain, contract, usecases'],
    ['tab/deep/a.tsx', "import { b } from '../../live/b.ts';", 'tab may import domain, contract'],
    ['server.ts', "import { b } from '../sandbox/b.ts';", 'server.ts may import domain'],
    ['config.ts', "import { b } from './domain/b.ts';", 'config.ts may import config'],
    ['api/a.ts', "import { b } from '../../sandbox/b.ts';", 'api may import domain'],
    ['sandbox/a.ts', "import { b } from '../src/storage/b.ts';", 'sandbox may import domain'],
    ['api/a.ts', "import { b } from '../../tests/b.ts';", 'api may import domain'],
    ['api/a.ts', "const b = require('../live/b.ts');", 'api may import domain'],
    ['storage/a.ts', "import { b } from '../usecases/b.ts';", 'types alone from usecases'],
    ['tab/a.ts', "import { css } from './theme/fluentTokenCss.ts';", 'runs when the pages are built'],
    ['usecases/a.ts', "import { can } from '../domain/access.ts';", 'only usecases/scope.ts may'],
    ['api/a.ts', "import type { B } from '../usecases/chats/stores.ts';", 'use cases and no stores'],
    ['drawer/a.ts', 'export const b = 1;', 'drawer stands nowhere'],
  ])('%s: %s', (path, source, reason) => {
    const faults = faultsOf({ [path]: source });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });
});

describe('a package in the wrong folder', () => {
  test.each<[string, string, string]>([
    ['api/a.ts', "import { CosmosClient } from '@azure/cosmos';", 'only storage and sandbox/cosmos may'],
    ['sandbox/a.ts', "import { CosmosClient } from '@azure/cosmos';", 'only storage and sandbox/cosmos may'],
    ['server.ts', "import { CosmosClient } from '@azure/cosmos';", 'only storage and sandbox/cosmos may'],
    ['tab/a.tsx', "import { app } from '@microsoft/teams-js';", 'only tab/teams may'],
    ['api/a.ts', "import { Activity } from 'botframework-schema';", 'only bot may'],
    ['server.ts', "import { Application } from '@microsoft/teams-ai';", 'only bot may'],
    ['storage/a.ts', "import * as Y from 'yjs';", 'only contract and live and tab may'],
    ['domain/a.ts', "import { useState } from 'react';", 'only tab and sandbox/host may'],
    ['sandbox/a.ts', "import { createRoot } from 'react-dom/client';", 'only tab and sandbox/host may'],
    ['tab/a.ts', "import { build } from 'vite';", 'only sandbox and tab/preloadPanel.ts and'],
    ['tab/a.ts', "import { join } from 'node:path';", 'tab does not run in Node alone'],
    ['contract/a.ts', "import 'node:crypto';", 'contract does not run in Node alone'],
  ])('%s: %s', (path, source, reason) => {
    const faults = faultsOf({ [path]: source });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });
});

describe('a cycle of imports', () => {
  const three: Files = {
    'domain/a.ts': "import { b } from './b.ts'; export const a = b;",
    'domain/b.ts': "export { c as b } from './deep/c.ts';",
    'domain/deep/c.ts': "export const c = await import('../a.ts');",
  };

  test('of two files is named once, with the way round', () => {
    const files = { 'domain/a.ts': "import './b.ts';", 'domain/b.ts': "import './a.ts';" };
    expect(faultsOf(files)).toEqual(['import cycle: domain/a.ts -> domain/b.ts -> domain/a.ts']);
  });

  test('of three is found through a re-export and a dynamic import', () => {
    expect(faultsOf(three)).toEqual([
      'import cycle: domain/a.ts -> domain/b.ts -> domain/deep/c.ts -> domain/a.ts',
    ]);
  });

  test('of types alone is a cycle all the same', () => {
    const files = {
      'domain/a.ts': "import type { B } from './b.ts'; export type A = B;",
      'domain/b.ts': "export type B = import('./a.ts').A;",
    };
    expect(faultsOf(files)).toEqual(['import cycle: domain/a.ts -> domain/b.ts -> domain/a.ts']);
  });

  test('of one file with itself is a cycle', () => {
    expect(faultsOf({ 'domain/a.ts': "import './a.ts';" })).toEqual([
      'import cycle: domain/a.ts -> domain/a.ts',
    ]);
  });

  test('is not seen where two roads lead to one file', () => {
    const files = {
      'domain/a.ts': "import './b.ts'; import './c.ts';",
      'domain/b.ts': "import './d.ts';",
      'domain/c.ts': "import './d.ts';",
      'domain/d.ts': 'export const d = 1;',
    };
    expect(faultsOf(files)).toEqual([]);
  });
});

describe('a circle of folders in the sandbox', () => {
  test('is found, though no file leads back to itself', () => {
    const files = {
      'sandbox/a/one.ts': "import '../b/one.ts';",
      'sandbox/b/one.ts': '',
      'sandbox/b/two.ts': "import '../a/two.ts';",
      'sandbox/a/two.ts': '',
    };
    expect(faultsOf(files)).toEqual(['folder circle: sandbox/a -> sandbox/b -> sandbox/a']);
  });

  test("is found between a subfolder and its folder's own files, at any depth", () => {
    const files = {
      'sandbox/a/deep/one.ts': "import '../two.ts';",
      'sandbox/a/two.ts': '',
      'sandbox/a/three.ts': "import './deep/one.ts';",
    };
    expect(faultsOf(files)).toEqual(['folder circle: sandbox/a/deep -> sandbox/a -> sandbox/a/deep']);
  });

  test('is none where all lead the same way', () => {
    const files = {
      'sandbox/one.ts': "import './a/one.ts'; import './b/one.ts';",
      'sandbox/a/one.ts': "import '../b/one.ts'; import '../../src/server.ts';",
      'sandbox/b/one.ts': '',
    };
    expect(faultsOf(files)).toEqual([]);
  });
});

describe('what is allowed', () => {
  test('is every arrow that the page names', () => {
    expect(
      faultsOf({
        'contract/a.ts': "import * as Y from 'yjs'; import { x } from '../domain/x.ts';",
        'storage/a.ts':
          "import { CosmosClient } from '@azure/cosmos'; import type { P } from '../usecases/p.ts';",
        'server.ts': "import type { HttpClient } from '@azure/cosmos'; import { l } from './live/l.ts';",
        'sandbox/host/a.tsx': "import { useState } from 'react'; import { s } from '../../src/server.ts';",
        'tab/theme/fluentTokenCss.ts': "import { join } from 'node:path';",
        'tab/teams/a.ts': "import { app } from '@microsoft/teams-js'; import './theme.css';",
      }),
    ).toEqual([]);
  });

  test('is what only looks like an import, in a comment or in a text', () => {
    const source = "// import { b } from '../live/b.ts';\nexport const a = \"import '../live/b.ts'\";";
    expect(faultsOf({ 'domain/a.ts': source })).toEqual([]);
  });
});

test('a name that is only known when it runs cannot be checked, and is refused', () => {
  expect(() => faultsOf({ 'api/a.ts': 'const name = "x"; await import(name);' })).toThrow('computed name');
});

test('a file that cannot be parsed is refused by its name', () => {
  expect(() => faultsOf({ 'api/a.ts': 'import {' })).toThrow('api/a.ts');
});
