import { expect, test } from '@jest/globals';
import { answeringTeamsHostList } from '../../sandbox/network/teamsHostList.ts';

test('what TeamsJS asks of another host is answered here, and nothing else', async () => {
  const asked: string[] = [];
  const native = async (url: string | URL | Request) => {
    asked.push(String(url));
    return new Response('real');
  };
  const fetch = answeringTeamsHostList(native);
  const list = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';
  expect(await (await fetch(list)).json()).toEqual({ validOrigins: ['teams.microsoft.com'] });
  expect(await (await fetch(new Request('https://opener.example/'))).text()).toBe('real');
  expect(asked).toHaveLength(1);
});
