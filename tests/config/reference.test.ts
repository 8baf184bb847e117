import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { configurationReference } from '../../src/config/configurationReference.ts';

test('docs/configuration.md says what the server reads; npm run docs:configuration writes it anew', () => {
  const written = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  expect(written).toBe(configurationReference());
});

test('The reference says when a variable is needed, what holds without it, and what to do', () => {
  const rows = configurationReference().split('\n');
  const of = (name: string) => rows.find((row) => row.startsWith(`| \`${name}\` `));
  expect([of('PORT'), of('BOT_PASSWORD'), of('AI_KEY'), of('TENANT_IDS')]).toEqual([
    '| `PORT` | never | `3978` | Set it to a port number, 0 to 65535. |',
    '| `BOT_PASSWORD` | `BOT_TYPE` is `SingleTenant` |  | Set it when BOT_TYPE is SingleTenant, and only then. |',
    '| `AI_KEY` | `AI_ENDPOINT` is set |  | Set it when AI_ENDPOINT is set, and only then. |',
    '| `TENANT_IDS` | always |  | Set it to the tenant ids (GUIDs) of the organisations that may use it, separated by commas. |',
  ]);
});
