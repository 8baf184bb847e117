import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { type GraphWorld, graphWorld, tuesday } from './graphWorld.ts';

let world: GraphWorld;

beforeAll(async () => {
  world = await graphWorld();
});
afterAll(async () => await world[Symbol.asyncDispose]());
beforeEach(() => {
  world.clock.now = tuesday;
  world.graph.consents.forget({ id: people.rae.id, tenantId: '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10' });
});

const calendarScopes = ['Calendars.ReadBasic', 'MailboxSettings.Read'];

describe('On behalf of somebody who is here, Opener', () => {
  test('gets a token when they have consented to all that the feature needs', async () => {
    world.consent('rae', calendarScopes);
    expect(await world.graph.consents.ask(await world.caller('rae'), 'calendar')).toBe('ok');
  });

  test.each([
    ['they were never asked', 'none', 'consentNeeded'],
    ['their organisation keeps the app out', 'refused', 'refused'],
    ['they must show themselves again', 'expired', 'consentNeeded'],
  ] as const)('gets none when %s', async (_, consent, outcome) => {
    world.consent('rae', calendarScopes);
    world.consent('rae', ['MailboxSettings.Read'], consent);
    expect(await world.graph.consents.ask(await world.caller('rae'), 'calendar')).toBe(outcome);
  });

  test('gets one for a feature, and none for another that nobody consented to', async () => {
    world.consent('rae', calendarScopes);
    expect(await world.graph.consents.ask(await world.caller('rae'), 'toDo')).toBe('consentNeeded');
  });

  test('gets none with a token that has run out, that was altered, or that is for somebody else', async () => {
    world.consent('rae', calendarScopes);
    const { person } = await world.caller('rae');
    const hourAgo = Math.floor(Date.parse(tuesday) / 1000) - 3_600;
    for (const token of [
      await world.standIns.issuer.tokenFor(people.rae, { exp: hourAgo }),
      await world.standIns.issuer.tokenFor(people.rae, { aud: 'https://graph.microsoft.com' }),
      'not.a.token',
    ]) {
      expect(await world.graph.consents.ask({ person, token }, 'calendar')).toBe('unavailable');
    }
  });

  test('is told apart from others by its secret', async () => {
    await using other = await graphWorld({ secret: 'guessed' });
    other.consent('rae', calendarScopes);
    expect(await other.graph.consents.ask(await other.caller('rae'), 'calendar')).toBe('unavailable');
  });

  test('asks again after ten minutes, so that a consent taken back is noticed', async () => {
    world.consent('rae', calendarScopes);
    const caller = await world.caller('rae');
    expect(await world.graph.consents.ask(caller, 'calendar')).toBe('ok');
    world.consent('rae', calendarScopes, 'none');
    expect(await world.graph.consents.ask(caller, 'calendar')).toBe('ok');
    world.clock.now = new Date(Date.parse(tuesday) + 10 * 60_000).toISOString();
    expect(await world.graph.consents.ask(caller, 'calendar')).toBe('consentNeeded');
  });

  test('goes on when the issuer signs with a new key', async () => {
    world.consent('rae', calendarScopes);
    await world.standIns.issuer.rotate();
    expect(await world.graph.consents.ask(await world.caller('rae'), 'calendar')).toBe('ok');
  });

  test('says that it cannot when the sign-in is away', async () => {
    const away = await graphWorld();
    const caller = await away.caller('rae');
    await away[Symbol.asyncDispose]();
    expect(await away.graph.consents.ask(caller, 'calendar')).toBe('unavailable');
  });
});
