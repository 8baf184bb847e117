import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openChatMemory } from '../../../sandbox/chats/chatMemory.ts';
import { maxMessages } from '../../../sandbox/chats/chatRules.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opener-chats-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const now = () => '2026-11-24T09:00:00.000Z';
const raeAndMia = '19:meeting_rae-mia@thread.v2';

describe('The chats of the sandbox', () => {
  test('are there at first, empty: one per meeting and one per person', () => {
    const chats = openChatMemory(':memory:', now);
    expect(chats.all().map(({ id, members }) => [id, members.join()])).toEqual([
      [raeAndMia, 'rae,mia'],
      ['19:meeting_rae-tom@thread.v2', 'rae,tom'],
      ['19:meeting_design-sync@thread.v2', 'rae,mia,ines'],
      ['a:opener-rae', 'rae'],
      ['a:opener-mia', 'mia'],
      ['a:opener-tom', 'tom'],
      ['a:opener-ines', 'ines'],
    ]);
    chats.close();
  });

  test('are the same after a second start, with cards, edits, deletions, members and what was read', () => {
    const file = join(folder, 'again.sqlite');
    const first = openChatMemory(file, now);
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: ['…'] } };
    const { id } = first.post(raeAndMia, { from: 'opener', text: '', attachments: [card] });
    const { id: other } = first.post(raeAndMia, { from: 'rae', text: 'Never mind' });
    first.edit(raeAndMia, id, { text: 'Done', format: 'plain', attachments: [card] });
    first.remove(raeAndMia, other);
    first.change(raeAndMia, { installed: true, members: ['rae', 'mia', 'ines'], read: { mia: id } });
    const before = first.all();
    first.close();

    const second = openChatMemory(file, now);
    expect(second.all()).toEqual(before);
    second.close();
  });

  test('forget on disk too what is too old', () => {
    const file = join(folder, 'bounded.sqlite');
    const first = openChatMemory(file, now);
    for (let number = 0; number < maxMessages + 5; number++) {
      first.post(raeAndMia, { from: 'rae', text: String(number) });
    }
    first.close();
    const second = openChatMemory(file, now);
    expect(second.read(raeAndMia)?.messages.map(({ text }) => text)).toHaveLength(maxMessages);
    expect(second.read(raeAndMia)?.messages[0]?.text).toBe('5');
    second.close();
  });

  test('tell who listens of each change, until they stop listening', () => {
    const chats = openChatMemory(':memory:', now);
    const heard: string[] = [];
    const stop = chats.onChange((chatId) => heard.push(chatId));
    const { id } = chats.post(raeAndMia, { from: 'opener', text: 'one' });
    chats.remove(raeAndMia, id);
    stop();
    chats.post(raeAndMia, { from: 'opener', text: 'two' });
    expect(heard).toEqual([raeAndMia, raeAndMia]);
    expect(chats.remove(raeAndMia, id)).toBe(false);
    chats.close();
  });
});
