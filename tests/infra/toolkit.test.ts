import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from '@jest/globals';
import { infraFiles } from './bicep.ts';
import { toolkitFaults } from './toolkit.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const yaml = read('teamsapp.yml');
const outputs = [...(infraFiles().main ?? '').matchAll(/^output (\w+)/gm)].map(([, name = '']) => name);

function faults(text: string, environment = 'dev'): string[] {
  const set = Object.entries(parseEnv(read(`env/.env.${environment}`))).filter(([, value]) => value !== '');
  return toolkitFaults(
    text,
    read,
    set.map(([name]) => name),
    outputs,
  );
}

test.each(['dev', 'production'])('every step of %s has what it needs when its turn comes', (environment) => {
  expect(faults(yaml, environment)).toEqual([]);
});

test.each([
  ['another version', 'version: v1.11', 'version: v1.2'],
  ['a secret', 'generateClientSecret: false', 'generateClientSecret: true'],
  ['an unknown step', 'teamsApp/zipAppPackage', 'teamsApp/zip'],
  ['an unknown field', 'deploymentName: opener', 'deploymentName: opener\n          mode: x'],
  ['an id that is written elsewhere', 'clientId: AAD_APP_CLIENT_ID', 'clientId: AAD_CLIENT_ID'],
  ['a resource that nobody outputs', '{{AZURE_APP_SERVICE_RESOURCE_ID}}', '{{WEB_ID}}'],
  ['a missing publication id', 'publishedAppId: TEAMS_APP_PUBLISHED_APP_ID', 'appId: X'],
])('the check finds %s', (_, text, instead) => {
  expect(yaml).toContain(text);
  expect(faults(yaml.replace(text, () => instead))).not.toEqual([]);
});

test('no environment file holds a secret', () => {
  for (const name of ['dev', 'production']) {
    expect(read(`env/.env.${name}`)).not.toMatch(/^(SECRET|[A-Z_]*(PASSWORD|KEY))\w*=/m);
  }
});
