import { describe, expect, test } from '@jest/globals';
import { missedNotices } from '../../src/live/missedNotices.ts';

/** What a connection that is made at a time hears. */
function scene() {
  let time = 0;
  const late = missedNotices(() => time);
  return {
    note: late.note,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    async hears(documentName: string): Promise<string[]> {
      const heard: string[] = [];
      const connection = { sendStateless: (payload: string) => heard.push(JSON.parse(payload).kind) };
      await late.extension.connected?.({ documentName, connection } as never);
      return heard;
    },
  };
}

describe('What a connection hears that comes late', () => {
  test('is what was told of its 1:1 in the two minutes before', async () => {
    const { note, pass, hears } = scene();
    note('a', { kind: 'actionItemsChanged' });
    pass(119_999);
    expect(await hears('a')).toEqual(['actionItemsChanged']);
    expect(await hears('b')).toEqual([]);
    pass(1);
    expect(await hears('a')).toEqual([]);
  });

  test('is one notice, the one that has most fetched again', async () => {
    const { note, hears } = scene();
    note('a', { kind: 'actionItemsChanged' });
    note('a', { kind: 'oneOnOneChanged' });
    note('a', { kind: 'actionItemsChanged' });
    expect(await hears('a')).toEqual(['oneOnOneChanged']);
  });

  test('counts from what was told last', async () => {
    const { note, pass, hears } = scene();
    note('a', { kind: 'actionItemsChanged' });
    note('b', { kind: 'actionItemsChanged' });
    pass(100_000);
    note('a', { kind: 'actionItemsChanged' });
    pass(100_000);
    expect(await hears('a')).toEqual(['actionItemsChanged']);
    expect(await hears('b')).toEqual([]);
  });
});
