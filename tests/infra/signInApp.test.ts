import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { teamsClients } from '../../src/config/teamsClients.ts';
import { consentAnswerPath } from '../../src/contract/consent.ts';
import { scopesOf } from '../../src/graph/scopes.ts';

const manifest = z
  .object({
    api: z.object({
      oauth2PermissionScopes: z.array(z.looseObject({ value: z.string(), type: z.string() })),
      preAuthorizedApplications: z.array(
        z.object({ appId: z.string(), delegatedPermissionIds: z.array(z.string()) }),
      ),
    }),
    requiredResourceAccess: z.array(
      z.object({
        resourceAppId: z.string(),
        resourceAccess: z.array(z.object({ id: z.string(), type: z.string() })),
      }),
    ),
    web: z.object({ redirectUris: z.array(z.string()) }),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../infra/aad.manifest.json'), 'utf8')));

describe('The sign-in app', () => {
  test('is trusted by the same apps whose tokens the server takes', () => {
    const { preAuthorizedApplications: trusted } = manifest.api;
    expect(trusted.map(({ appId }) => appId)).toEqual(teamsClients);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of the Agents Toolkit
    const scope = '${{AAD_APP_ACCESS_AS_USER_PERMISSION_ID}}';
    expect(new Set(trusted.flatMap((app) => app.delegatedPermissionIds))).toEqual(new Set([scope]));
  });

  test('gives its one scope to other apps by an administrator only, and says what it gives them', () => {
    const [scope, ...others] = manifest.api.oauth2PermissionScopes;
    expect([scope?.value, scope?.type, others]).toEqual(['access_as_user', 'Admin', []]);
    const texts = Object.entries(scope ?? {}).filter(([name]) => /consent/i.test(name));
    expect(texts).toHaveLength(4);
    for (const [name, text] of texts) {
      expect(String(text)).toMatch(
        name.endsWith('DisplayName') ? /^Read and write/ : /read, change and export/,
      );
      expect(String(text).length).toBeLessThan(name.endsWith('DisplayName') ? 100 : 250);
    }
  });

  test('may ask people for what the connections need, delegated, and for nothing else', () => {
    const needed = [...new Set(Object.values(scopesOf).flat())].sort();
    expect(manifest.requiredResourceAccess).toEqual([
      {
        resourceAppId: 'Microsoft Graph',
        resourceAccess: needed.map((id) => ({ id, type: 'Scope' })),
      },
    ]);
  });

  test('gets the answer of Microsoft where the server waits for it', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of the Agents Toolkit
    expect(manifest.web.redirectUris).toEqual([`https://${'${{TAB_DOMAIN}}'}${consentAnswerPath}`]);
  });
});
