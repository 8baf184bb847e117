import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatChange, chatList, chatPath, outcome } from '../../../sandbox/chats/chatContract.ts';
import type { PersonKey } from '../../../sandbox/world/world.ts';
import { eventually } from '../../setup/eventually.ts';
import { tokenOf } from '../../setup/pairInSandbox.ts';
import { type RunningSandbox, runningSandbox } from '../../setup/runningSandbox.ts';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await runningSandbox();
});
afterAll(() => sandbox.close());

const raeAndMia = '19:meeting_rae-mia@thread.v2';

async function post(person: PersonKey | null, path: string, body: unknown): Promise<Response> {
  const authorization = person ? { authorization: `Bearer ${await tokenOf(sandbox.url, person)}` } : {};
  return await fetch(`${sandbox.url}${chatPath}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(body),
  });
}

async function chatsOf(person: PersonKey) {
  const headers = { authorization: `Bearer ${await tokenOf(sandbox.url, person)}` };
  const answer = await fetch(`${sandbox.url}${chatPath}/mine`, { headers });
  return chatList.parse(await answer.json()).chats;
}

async function talkOf(person: PersonKey) {
  return (await chatsOf(person)).find(({ id }) => id === raeAndMia);
}

describe('A person in the sandbox', () => {
  test('sees the chats that they are in, and no others', async () => {
    expect((await chatsOf('tom')).map(({ title }) => title)).toEqual(['Rae / Tom 1:1', 'Opener']);
    expect((await chatsOf('ines')).map(({ title }) => title)).toEqual(['Design sync', 'Opener']);
  });

  test('writes what the other then has to read', async () => {
    const before = (await talkOf('mia'))?.unread ?? 0;
    const answer = await post('rae', 'messages', { chatId: raeAndMia, text: 'Hello Mia', attachments: [] });
    const { id } = (await answer.json()) as { id: string };
    expect(await talkOf('mia')).toMatchObject({ unread: before + 1 });
    expect((await talkOf('mia'))?.messages.at(-1)).toMatchObject({ id, from: 'rae', text: 'Hello Mia' });

    await post('mia', 'read', { chatId: raeAndMia, messageId: id });
    expect(await talkOf('mia')).toMatchObject({ unread: 0 });
    // What was read stays read, also when an older page says less.
    await post('mia', 'read', { chatId: raeAndMia, messageId: '1' });
    expect(await talkOf('mia')).toMatchObject({ unread: 0 });
  });

  test('cannot write, press or search where they are not, nor as nobody', async () => {
    const message = { chatId: raeAndMia, text: 'Let me in', attachments: [] };
    expect((await post('tom', 'messages', message)).status).toBe(404);
    expect((await post('tom', 'search', { chatId: raeAndMia, query: null })).status).toBe(404);
    expect((await post(null, 'messages', message)).status).toBe(401);
    expect((await post('rae', 'messages', { ...message, from: 'mia' })).status).toBe(400);
  });

  test('is told when a bot does not answer as it should', async () => {
    const sandboxNow = sandbox.current();
    const { id: messageId } = sandboxNow.standIns.chats.post(raeAndMia, { from: 'opener', text: 'x' });
    const action = { type: 'Action.Execute', verb: 'no such verb', data: {} };
    const answer = await post('rae', 'press', { chatId: raeAndMia, messageId, theme: 'default', action });
    expect(answer.status).toBe(200);
    expect(outcome.safeParse(await answer.json()).success).toBe(true);
  });
});

test('an open page hears that a chat changed, and nothing of what it says', async () => {
  const leaving = new AbortController();
  const stream = await fetch(`${sandbox.url}${chatPath}/changes`, { signal: leaving.signal });
  let heard = '';
  const listening = (async () => {
    for await (const piece of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) heard += piece;
  })().catch(() => {});
  await post('rae', 'messages', { chatId: raeAndMia, text: 'A secret', attachments: [] });
  const line = await eventually('the change is heard', () => /data: (.+)\n/.exec(heard)?.[1]);
  expect(chatChange.parse(JSON.parse(line))).toEqual({ chatId: raeAndMia, what: 'messages' });
  expect(heard).not.toContain('secret');
  leaving.abort();
  await listening;
});

test('what was said is still there after the sandbox has started again', async () => {
  await post('mia', 'messages', { chatId: raeAndMia, text: 'Remember this', attachments: [] });
  const before = (await talkOf('mia'))?.messages;
  await sandbox.restart();
  expect((await talkOf('mia'))?.messages).toEqual(before);
});
