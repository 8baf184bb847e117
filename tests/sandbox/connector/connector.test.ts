import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../../sandbox/world/world.ts';
import { fetchBotToken, type StandIns, startStandIns } from '../identity/standIns.ts';

let standIns: StandIns;
let token: string;

beforeAll(async () => {
  standIns = await startStandIns();
  ({ access_token: token } = (await (await fetchBotToken(standIns.identityUrl)).json()) as {
    access_token: string;
  });
});
afterAll(() => standIns.close());

async function ask(path: string, bearer = token): Promise<[number, unknown]> {
  const answer = await fetch(`${standIns.connectorUrl}/v3/conversations/${path}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  return [answer.status, await answer.json()];
}

const raeAndMia = encodeURIComponent('19:meeting_rae-mia@thread.v2');
const rae = {
  id: '29:rae',
  aadObjectId: people.rae.id,
  name: 'Rae Okafor',
  tenantId,
  email: 'rae@opener.example',
  userPrincipalName: 'rae@opener.example',
  userRole: 'user',
};

describe("The sandbox's Bot Connector", () => {
  test('tells the members of a chat whose id arrives percent-encoded', async () => {
    const [status, members] = await ask(`${raeAndMia}/members`);
    expect(status).toBe(200);
    expect(members).toEqual([rae, expect.objectContaining({ name: 'Mia Lindqvist' })]);
  });

  test('tells them page by page', async () => {
    const [, first] = await ask(`${raeAndMia}/pagedmembers?pageSize=1`);
    expect(first).toEqual({ members: [rae], continuationToken: '1' });
    const [, second] = await ask(`${raeAndMia}/pagedmembers?pageSize=1&continuationToken=1`);
    expect(second).toEqual({ members: [expect.objectContaining({ name: 'Mia Lindqvist' })] });
  });

  test.each(['29:rae', people.rae.id])('finds one member as %s', async (member) => {
    expect(await ask(`${raeAndMia}/members/${encodeURIComponent(member)}`)).toEqual([200, rae]);
  });

  test('answers 404 in its own shape for a chat or a member that is not there', async () => {
    expect(await ask('19%3Anowhere/pagedmembers')).toEqual([
      404,
      { error: { code: 'ConversationNotFound', message: 'The conversation was not found.' } },
    ]);
    expect(await ask(`${raeAndMia}/members/29%3Ates`)).toEqual([
      404,
      { error: { code: 'MemberNotFoundInConversation', message: 'The member was not found.' } },
    ]);
  });

  test("refuses callers without the bot's own token", async () => {
    const refusal = {
      error: { code: 'Unauthorized', message: 'Authorization has been denied for this request.' },
    };
    expect(await ask(`${raeAndMia}/members`, '')).toEqual([401, refusal]);
    expect(await ask(`${raeAndMia}/members`, await standIns.issuer.tokenFor(people.rae))).toEqual([
      401,
      refusal,
    ]);
  });
});
