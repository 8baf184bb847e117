import { describe, expect, test } from '@jest/globals';
import { splitHistoryPlace } from '../../../../src/domain/historyPlace.ts';
import { parseTabContext } from '../../../../src/tab/shared/teams/tabContext.ts';

const sidePanel = {
  app: { locale: 'de-at', theme: 'dark', sessionId: 's', host: { name: 'Teams' } },
  page: { id: 'opener', frameContext: 'sidePanel' },
  chat: { id: '19:meeting_x@thread.v2' },
  user: { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001', tenant: { id: 't' } },
};

describe('what Teams says of where the tab is', () => {
  test('is read from the side panel of a meeting', () => {
    expect(parseTabContext(sidePanel)).toEqual({
      theme: 'dark',
      locale: 'de-at',
      place: 'sidePanel',
      chatId: '19:meeting_x@thread.v2',
      historyPlace: null,
    });
  });

  test('a link into the history is read from it', () => {
    const linked = { ...sidePanel, page: { ...sidePanel.page, subPageId: 'meeting/held-000012/item/i7' } };
    expect(parseTabContext(linked).historyPlace).toEqual(splitHistoryPlace('meeting/held-000012/item/i7'));
    expect(parseTabContext(linked).historyPlace).not.toBeNull();
  });

  test.each([
    ['sidePanel', 'sidePanel'],
    ['content', 'content'],
    ['meetingStage', 'stage'],
    ['task', 'dialog'],
    ['settings', 'content'],
    ['something new', 'content'],
  ])('frame context %s is shown as %s', (frameContext, place) => {
    expect(parseTabContext({ ...sidePanel, page: { frameContext } }).place).toBe(place);
  });

  test.each([
    ['default', 'default'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'default'],
    [undefined, 'default'],
  ])('theme %s is shown as %s', (theme, shown) => {
    expect(parseTabContext({ ...sidePanel, app: { theme } }).theme).toBe(shown);
  });

  test('outside of a chat there is no chat id', () => {
    const { chat: _, ...personal } = sidePanel;
    expect(parseTabContext(personal).chatId).toBeNull();
    expect(parseTabContext({ ...sidePanel, chat: { id: '' } }).chatId).toBeNull();
  });

  test('what is no context at all is refused', () => {
    expect(() => parseTabContext({ theme: 'dark' })).toThrow();
  });
});
