import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bicepParser, infraFiles, type Parse } from './bicep.ts';
import { differences } from './differences.ts';

const root = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(root, 'appPackage/manifest.json'), 'utf8');
const toolkit = readFileSync(join(root, 'teamsapp.yml'), 'utf8');
const outputs = ['TAB_DOMAIN', 'TAB_ENDPOINT', 'BOT_ID', 'AZURE_APP_SERVICE_RESOURCE_ID'];

let parse: Parse;

beforeAll(async () => {
  parse = await bicepParser();
});

const planted: [string, string, string][] = [
  ['modules/database', "id: 'people'", "id: 'persons'"],
  ['modules/database', "'/pk'", "'/id'"],
  ['modules/database', "path: '/closedAt/?'", "path: '/title/?'"],
  ['modules/database', "path: '/*'", "path: '/title/*'"],
  ['modules/database', 'defaultTtl: -1', 'defaultTtl: 60'],
  ['modules/database', 'version: 2', 'version: 1'],
  ['modules/database', '-000000000002', '-000000000001'],
  ['modules/database', 'disableLocalAuth: true', 'disableLocalAuth: false'],
  ['modules/database', 'var containers = [', 'var containers = [ {'],
  ['modules/web', '    TENANT_IDS: tenantIds\n', ''],
  ['modules/web', '    BOT_ID: identityClientId\n', ''],
  ['modules/web', '    GRAPH_IDENTITY_ID: identityClientId\n', ''],
  ['modules/web', "GRAPH_TYPE: 'UserAssignedMSI'", "GRAPH_TYPE: 'ClientSecret'"],
  ['modules/web', '    AZURE_CLIENT_ID: identityClientId\n', ''],
  ['modules/web', "NODE_ENV: 'production'", "NODE_ENV: 'prod'"],
  ['modules/web', "PUBLIC_URL: 'https://", "PUBLIC_URL: 'http://"],
  ['modules/web', 'CLIENT_ID: clientId', "CLIENT_ID: 'opener'"],
  ['modules/web', "PORT: '8080'", "PORT: '8080'\n    MEMCACHED_URL: 'rediss://x'"],
  ['modules/web', 'REDIS_URL: redisUrl', "REDIS_URL: 'rediss://anybody'"],
  ['modules/web', "PORT: '8080'", "PORT: '8080'\n    COSMOS_KEY: account.listKeys().primaryMasterKey"],
  ['modules/redis', "accessKeysAuthentication: 'Disabled'", "accessKeysAuthentication: 'Enabled'"],
  ['modules/redis', "'rediss://", "'redis://"],
  ['modules/web', 'webSocketsEnabled: true', 'webSocketsEnabled: false'],
  ['modules/web', "'/healthz'", "'/health'"],
  ['modules/web', 'NODE|24-lts', 'NODE|20-lts'],
  ['modules/bot', '/api/messages', '/messages'],
  ['main', 'output BOT_ID string', 'output BOT string'],
];

describe('The infrastructure', () => {
  test('is what the code needs', () => {
    expect(differences(infraFiles(), parse, outputs)).toEqual([]);
  });

  test.each(planted)('differs when %s says otherwise: %s', (name, text, instead) => {
    const files = infraFiles();
    expect(files[name]).toContain(text);
    const changed = { ...files, [name]: files[name]?.replace(text, () => instead) ?? '' };
    expect(differences(changed, parse, outputs)).not.toEqual([]);
  });

  test('answers what the toolkit and the manifest ask it for', () => {
    for (const name of outputs) expect(manifest + toolkit).toContain(`\${{${name}}}`);
  });
});
