import { describe, expect, test } from '@jest/globals';
import { sharedToken } from '../../../../src/tab/shared/api/sharedToken.ts';

function asked(answers: (() => Promise<string>)[] = []) {
  let times = 0;
  let now = 0;
  const get = sharedToken(
    () => {
      times += 1;
      return answers[times - 1]?.() ?? Promise.resolve(`token ${times}`);
    },
    () => now,
  );
  return { get, times: () => times, pass: (ms: number) => (now += ms) };
}

describe('a token that is shared', () => {
  test('is asked for once by all that open a tab', async () => {
    const { get, times } = asked();
    expect(await Promise.all([get(), get(), get()])).toEqual(['token 1', 'token 1', 'token 1']);
    expect(await get()).toBe('token 1');
    expect(times()).toBe(1);
  });

  test('is asked for anew once the tab is open', async () => {
    const { get, pass } = asked();
    await get();
    pass(20_001);
    expect(await get()).toBe('token 2');
  });

  test('is not given out again after the server has refused it, to several at once only one new one', async () => {
    const { get, times } = asked();
    const refused = await get();
    expect(await Promise.all([get(refused), get(refused)])).toEqual(['token 2', 'token 2']);
    expect(times()).toBe(2);
  });

  test('that did not come is asked for again by whoever is next', async () => {
    const { get } = asked([() => Promise.reject(new Error('no'))]);
    await expect(get()).rejects.toThrow('no');
    expect(await get()).toBe('token 2');
  });
});
