import { expect, test } from '@jest/globals';
import { readTabLink } from '../../../sandbox/host/tabLink.ts';
import { panelLink } from '../../../src/bot/panelLink.ts';

const chatId = '19:meeting_x@thread.v2';

test('a link of a card to the agenda, and one to a meeting, lead into the tab of their chat', () => {
  expect(readTabLink(panelLink('app', chatId))).toEqual({ chatId, subEntityId: '' });
  const place = { meetingId: 'held-000003', itemId: 'topic-1' };
  expect(readTabLink(panelLink('app', chatId, place))).toEqual({
    chatId,
    subEntityId: 'meeting/held-000003/item/topic-1',
  });
});

test.each([
  'https://opener.example/l/entity/app/opener?context=%7B%7D',
  'https://teams.microsoft.com/l/chat/19:x@thread.v2/0',
  'https://teams.microsoft.com/l/entity/app/opener',
  'https://teams.microsoft.com/l/entity/app/opener?context=%7B',
  'https://teams.microsoft.com/l/entity/app/opener?context=%7B%22chatId%22%3A1%7D',
  'nothing',
])('%s does not', (url) => {
  expect(readTabLink(url)).toBeNull();
});
