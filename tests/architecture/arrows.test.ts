import { describe, expect, test } from '@jest/globals';
import { type Files, faultsOf } from './faults.ts';
import { mayImport } from './rules.ts';
import { sources, testSources } from './sources.ts';

test('our own tree has no wrong import, no cycle and no circle of folders', () => {
  const files = { ...sources(), ...testSources() };
  expect(Object.keys(files)).toContain('domain/access.ts');
  expect(Object.keys(files)).toContain('tests/architecture/arrows.test.ts');
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
    ['tab/a.ts', "import { css } from './shared/theme/fluentTokenCss.ts';", 'runs when the pages are built'],
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
    ['tab/a.tsx', "import { app } from '@microsoft/teams-js';", 'only tab/shared/teams may'],
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
      'folder circle: domain -> domain/deep -> domain',
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

describe('a circle of folders', () => {
  const places = [
    'domain',
    'usecases',
    'bot/talk',
    'tab/features',
    'locales',
    'sandbox',
    'tests/live/hostile',
  ];
  const named = (place: string) => ['sandbox', 'tests'].some((one) => place.startsWith(one));
  const known = places.filter((place) => named(place) || mayImport[place.split('/')[0] ?? ''] !== undefined);

  test.each(known)('is found in %s, though no file leads back to itself', (place) => {
    const files = {
      [`${place}/room/a/one.ts`]: "import '../b/one.ts';",
      [`${place}/room/b/one.ts`]: '',
      [`${place}/room/b/two.ts`]: "import '../a/two.ts';",
      [`${place}/room/a/two.ts`]: '',
    };
    expect(faultsOf(files)).toEqual([`folder circle: ${place}/room/a -> ${place}/room/b -> ${place}/room/a`]);
  });

  test.each(known)("is found in %s between a subfolder and its folder's own files, at any depth", (place) => {
    const files = {
      [`${place}/a/deep/one.ts`]: "import '../two.ts';",
      [`${place}/a/two.ts`]: '',
      [`${place}/a/three.ts`]: "import './deep/one.ts';",
    };
    expect(faultsOf(files)).toEqual([`folder circle: ${place}/a/deep -> ${place}/a -> ${place}/a/deep`]);
  });

  test('is found between a folder and what stands at the top of it', () => {
    const files = {
      'bot/one.ts': "import './talk/one.ts';",
      'bot/talk/one.ts': '',
      'bot/talk/two.ts': "import '../two.ts';",
      'bot/two.ts': '',
    };
    expect(faultsOf(files)).toEqual(['folder circle: bot -> bot/talk -> bot']);
  });

  test.each(known)('is none in %s where all lead the same way', (place) => {
    const files = {
      [`${place}/one.ts`]: "import './a/one.ts'; import './b/one.ts';",
      [`${place}/a/one.ts`]: "import '../b/one.ts';",
      [`${place}/b/one.ts`]: '',
    };
    expect(faultsOf(files).filter((fault) => fault.startsWith('folder circle'))).toEqual([]);
  });
});

describe('two rooms that stand beside each other', () => {
  test('do not know each other where they are features or places of the tab', () => {
    expect(
      faultsOf({
        'tab/features/agenda/a.tsx': "import { b } from '../meeting/b.ts';",
        'tab/places/stage/a.tsx': "import type { B } from '../panel/deep/b.ts';",
      }),
    ).toEqual([
      'tab/features/agenda/a.tsx imports ../meeting/b.ts: no two of tab/features know each other',
      'tab/places/stage/a.tsx imports ../panel/deep/b.ts: no two of tab/places know each other',
    ]);
  });

  test('may share what stands below them, and a place brings them together', () => {
    expect(
      faultsOf({
        'tab/features/agenda/a.tsx': "import '../../shared/undo/b.ts'; import './item/c.ts';",
        'tab/places/panel/a.tsx':
          "import '../../features/agenda/a.tsx'; import '../../features/meeting/b.ts';",
      }),
    ).toEqual([]);
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
        'tab/shared/theme/fluentTokenCss.ts': "import { join } from 'node:path';",
        'tab/shared/teams/a.ts': "import { app } from '@microsoft/teams-js'; import './theme.css';",
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
