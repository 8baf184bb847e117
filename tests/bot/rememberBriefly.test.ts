import { describe, expect, test } from '@jest/globals';
import { rememberBriefly } from '../../src/bot/roster.ts';

function counted(keep: { entries?: number } = {}) {
  const asked: string[] = [];
  const clock = { now: '2026-11-17T09:00:00.000Z' };
  const ask = async (about: string) => {
    asked.push(about);
    if (about === 'broken') throw new Error('broken');
    return about;
  };
  const options = { milliseconds: 1_000, entries: 10, isWorthIt: () => true, ...keep };
  return { asked, clock, remembered: rememberBriefly(ask, options, () => clock.now) };
}

describe('A question asked again soon', () => {
  test('is asked once, even by two at the same time', async () => {
    const { asked, remembered } = counted();
    expect(await Promise.all([remembered('a'), remembered('a')])).toEqual(['a', 'a']);
    expect(asked).toEqual(['a']);
  });

  test('is asked again after its time, and when the clock went back', async () => {
    const { asked, clock, remembered } = counted();
    await remembered('a');
    clock.now = '2026-11-17T09:00:01.000Z';
    await remembered('a');
    clock.now = '2026-11-16T09:00:00.000Z';
    await remembered('a');
    expect(asked).toEqual(['a', 'a', 'a']);
  });

  test('is asked again after a failure', async () => {
    const { asked, remembered } = counted();
    await expect(remembered('broken')).rejects.toThrow('broken');
    await expect(remembered('broken')).rejects.toThrow('broken');
    expect(asked).toEqual(['broken', 'broken']);
  });

  test('is forgotten first when there are too many others', async () => {
    const { asked, remembered } = counted({ entries: 2 });
    for (const about of ['a', 'b', 'c', 'b', 'a']) await remembered(about);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
