import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../../sandbox/world/world.ts';
import { type StandIns, startStandIns } from '../identity/standIns.ts';
import { type Call, callsWith, callsWithToken, refusalOf } from './connectorCalls.ts';

let standIns: StandIns;
let call: Call;

beforeEach(async () => {
  standIns = await startStandIns();
  call = await callsWithToken(standIns);
});
afterEach(() => standIns.close());

const raeAndMia = '19:meeting_rae-mia@thread.v2';
const activities = `/v3/conversations/${encodeURIComponent(raeAndMia)}/activities`;
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
const messages = () => standIns.chats.read(raeAndMia)?.messages ?? [];

describe("What a bot says over the sandbox's Bot Connector", () => {
  test('stands in the chat, with its card', async () => {
    const [status, answer] = await call('POST', activities, {
      type: 'message',
      text: 'Noted',
      attachments: [card],
    });
    expect(status).toBe(201);
    expect(messages()).toEqual([
      {
        ...(answer as { id: string }),
        from: 'opener',
        sentAt: standIns.clock.now,
        editedAt: null,
        deleted: false,
        text: 'Noted',
        format: 'markdown',
        mentions: [],
        attachments: [card],
        replyToId: null,
      },
    ]);
  });

  test('may answer a message that Teams has never seen, as every proactive message does', async () => {
    const [status] = await call('POST', `${activities}/never-seen`, { type: 'message', text: 'Soon' });
    expect([status, messages()[0]?.replyToId]).toEqual([201, 'never-seen']);
  });

  test('keeps its order and its ids apart when it comes all at once', async () => {
    const numbers = Array.from({ length: 20 }, (_, number) => String(number));
    await Promise.all(numbers.map((text) => call('POST', activities, { type: 'message', text })));
    const ids = messages().map(({ id }) => Number(id));
    expect(new Set(ids).size).toBe(20);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  test('is changed in its place, and can be deleted', async () => {
    const [, first] = await call('POST', activities, { type: 'message', text: 'one', attachments: [card] });
    const { id } = first as { id: string };
    await call('POST', activities, { type: 'message', text: 'two' });
    expect(await call('PUT', `${activities}/${id}`, { type: 'message', text: 'uno' })).toEqual([200, { id }]);
    expect(messages().map(({ text, attachments }) => [text, attachments.length])).toEqual([
      ['uno', 0],
      ['two', 0],
    ]);
    expect(await call('DELETE', `${activities}/${id}`)).toEqual([200, null]);
    expect(messages()[0]).toMatchObject({ id, text: '', deleted: true });
    expect(await call('PUT', `${activities}/${id}`, { type: 'message', text: 'again' })).toEqual([
      404,
      refusalOf('ActivityNotFoundInConversation'),
    ]);
  });

  test('that it is typing leaves nothing behind', async () => {
    expect(await call('POST', activities, { type: 'typing' })).toEqual([201, { id: expect.any(String) }]);
    expect(messages()).toEqual([]);
  });

  test('cannot put words into the mouth of a person', async () => {
    const { id } = standIns.chats.post(raeAndMia, { from: 'rae', text: 'mine' });
    expect(await call('PUT', `${activities}/${id}`, { type: 'message', text: 'hers' })).toEqual([
      403,
      refusalOf('Forbidden'),
    ]);
    expect((await call('DELETE', `${activities}/${id}`))[0]).toBe(403);
    expect(messages()[0]?.text).toBe('mine');
  });
});

describe('The talk with one person', () => {
  const asking = (id: string) => ({ isGroup: false, bot: { id: '28:bot' }, members: [{ id }], tenantId });

  test.each(['29:mia', people.mia.id])('is found for %s', async (id) => {
    const [status, answer] = await call('POST', '/v3/conversations', asking(id));
    expect([status, answer]).toEqual([201, { id: 'a:opener-mia' }]);
  });

  test('can begin with a message', async () => {
    const activity = { type: 'message', text: 'Hello' };
    const [, answer] = await call('POST', '/v3/conversations', { ...asking('29:mia'), activity });
    expect(standIns.chats.read('a:opener-mia')?.messages).toMatchObject([
      { id: (answer as { activityId: string }).activityId, text: 'Hello' },
    ]);
  });

  test('is refused with a stranger, and with somebody who took the app away', async () => {
    expect(await call('POST', '/v3/conversations', asking('29:nobody'))).toEqual([
      404,
      refusalOf('MemberNotFoundInConversation'),
    ]);
    standIns.chats.change('a:opener-mia', { installed: false });
    expect(await call('POST', '/v3/conversations', asking('29:mia'))).toEqual([
      403,
      refusalOf('BotNotInConversationRoster'),
    ]);
  });
});

describe('Teams refuses', () => {
  const hello = { type: 'message', text: 'Hello' };

  test.each([
    ['a caller without a token', ''],
    ['garbage for a token', 'a.b.c'],
  ])('%s', async (_, token) => {
    const unknown = callsWith(standIns, token);
    const refused = [401, refusalOf('Unauthorized')];
    expect(await unknown('POST', activities, hello)).toEqual(refused);
    expect(await unknown('PUT', `${activities}/1`, hello)).toEqual(refused);
    expect(await unknown('DELETE', `${activities}/1`)).toEqual(refused);
    expect(await unknown('POST', '/v3/conversations', {})).toEqual(refused);
    expect(await unknown('GET', '/v1/meetings/any')).toEqual(refused);
    expect(messages()).toEqual([]);
  });

  test("a person's token, one of another bot, and one that has run out", async () => {
    const usual = { aud: 'https://api.botframework.com', appid: 'another bot' };
    const tokens = [await standIns.issuer.tokenFor(people.rae), await standIns.issuer.sign(usual)];
    for (const token of tokens) {
      expect((await callsWith(standIns, token)('POST', activities, hello))[0]).toBe(401);
    }
    standIns.clock.now = new Date(Date.parse(standIns.clock.now) + 2 * 3_600_000).toISOString();
    expect((await call('POST', activities, hello))[0]).toBe(401);
  });

  test('a chat that it does not know, and one that the bot is not in', async () => {
    const nowhere = '/v3/conversations/19%3Anowhere/activities';
    expect(await call('POST', nowhere, hello)).toEqual([404, refusalOf('ConversationNotFound')]);
    standIns.chats.change(raeAndMia, { installed: false });
    expect(await call('POST', activities, hello)).toEqual([403, refusalOf('BotNotInConversationRoster')]);
    expect(await call('GET', activities.replace('activities', 'members'))).toEqual([
      403,
      refusalOf('BotNotInConversationRoster'),
    ]);
  });

  test('what is no activity, and what is too long', async () => {
    expect(await call('POST', activities, { type: 'song' })).toEqual([400, refusalOf('BadSyntax')]);
    const long = { type: 'message', text: 'x'.repeat(110_000) };
    expect(await call('POST', activities, long)).toEqual([413, refusalOf('MessageSizeTooBig')]);
    expect(messages()).toEqual([]);
  });
});

describe('When Teams is told to misbehave', () => {
  const hello = { type: 'message', text: 'Hello' };

  test('the next calls are answered with that, with and without a time to wait, and then all is well', async () => {
    standIns.faults.next(1, { kind: 'status', status: 429, retryAfter: 7 });
    standIns.faults.next(1, { kind: 'status', status: 429 });
    const headers = async () => {
      const answer = await fetch(`${standIns.connectorUrl}${activities}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await botToken()}`, 'content-type': 'application/json' },
        body: JSON.stringify(hello),
      });
      return [answer.status, answer.headers.get('retry-after')];
    };
    expect([await headers(), await headers(), await headers()]).toEqual([
      [429, '7'],
      [429, null],
      [201, null],
    ]);
    expect(messages()).toHaveLength(1);
  });

  test('a call can be carried out and only its answer lost', async () => {
    standIns.faults.next(1, { kind: 'status', status: 502, done: true });
    expect(await call('POST', activities, hello)).toEqual([502, refusalOf('ServiceError')]);
    standIns.faults.next(1, { kind: 'drop', done: true });
    await expect(call('POST', activities, hello)).rejects.toThrow('fetch failed');
    expect(messages()).toHaveLength(2);
  });

  test('a call can end without a word, or never', async () => {
    standIns.faults.next(1, { kind: 'drop' });
    await expect(call('POST', activities, hello)).rejects.toThrow('fetch failed');
    const arrived = Promise.withResolvers<void>();
    standIns.faults.next(1, { kind: 'hang' }, () => {
      arrived.resolve();
      return true;
    });
    const waiting = call('POST', activities, hello);
    const ended = expect(waiting).rejects.toThrow('fetch failed');
    // Two calls at once may arrive in either order.
    await arrived.promise;
    expect((await call('POST', activities, hello))[0]).toBe(201);
    await standIns.close();
    await ended;
  });

  test('only calls of one kind go wrong', async () => {
    standIns.faults.next(1, { kind: 'status', status: 500 }, ({ method }) => method === 'PUT');
    const [status, answer] = await call('POST', activities, hello);
    const { id } = answer as { id: string };
    expect([status, (await call('PUT', `${activities}/${id}`, hello))[0]]).toEqual([201, 500]);
  });

  async function botToken(): Promise<string> {
    const { fetchBotToken } = await import('../identity/standIns.ts');
    const answer = (await (await fetchBotToken(standIns.identityUrl)).json()) as { access_token: string };
    return answer.access_token;
  }
});
