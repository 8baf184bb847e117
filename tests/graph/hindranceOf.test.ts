import { describe, expect, test } from '@jest/globals';
import { hindranceOf } from '../../src/graph/hindranceOf.ts';

const said = (errorCode: string, number: number, subError = '') => ({
  errorCode,
  errorMessage: `${number} - [2026]: AADSTS${number}: Something about a person.`,
  subError,
  errorNo: String(number),
});

describe('What Entra says about a token on behalf of somebody', () => {
  test.each([
    ['nobody has consented', said('invalid_grant', 65001, 'consent_required'), 'consentNeeded'],
    ['a second factor is asked for', said('interaction_required', 50076, 'basic_action'), 'consentNeeded'],
    ['the grant was taken back', said('invalid_grant', 50173), 'consentNeeded'],
    ['the organisation lets only some in', said('invalid_grant', 50105), 'refused'],
    ['an administrator must consent', said('invalid_grant', 90094), 'refused'],
    ['the person said no', said('access_denied', 65004), 'refused'],
    ['a policy blocks it', said('interaction_required', 53003), 'refused'],
    ['the token from Teams has run out', said('invalid_grant', 500133), 'unavailable'],
    ['the secret is wrong', said('invalid_client', 7000215), 'unavailable'],
    ['Entra is busy', said('temporarily_unavailable', 90033), 'unavailable'],
    ['there is no network', new TypeError('fetch failed'), 'unavailable'],
    ['nothing that is known', 'oh', 'unavailable'],
  ] as const)('%s', (_, error, hindrance) => {
    expect(hindranceOf(error)).toBe(hindrance);
  });
});
