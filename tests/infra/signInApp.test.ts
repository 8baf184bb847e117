import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { consentAnswerPath } from '../../src/contract/connections.ts';
import { scopesOf } from '../../src/graph/scopes.ts';

const manifest = z
  .object({
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
