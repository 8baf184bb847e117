import { expect, test } from '@jest/globals';
import { fetchedApi } from '../../../../src/tab/shared/api/fetchedApi.ts';

type Sums = { add(a: number, b: number): Promise<number>; fail(): Promise<never> };

const sums: Sums = {
  add: async (a, b) => a + b,
  fail: () => Promise.reject(new Error('its own')),
};

test('what is asked of the stand-in is asked of what is fetched, by its name, with what was given', async () => {
  let fetched = 0;
  const api = fetchedApi<Sums>(async () => {
    fetched += 1;
    return sums;
  });
  expect(fetched).toBe(0);
  expect(await api.add(2, 3)).toBe(5);
  expect(fetched).toBe(1);
  await expect(api.fail()).rejects.toThrow('its own');
});

test('where the script does not come a call is unavailable, and the next one tries again', async () => {
  let isThere = false;
  const api = fetchedApi<Sums>(() => (isThere ? Promise.resolve(sums) : Promise.reject(new Error('gone'))));
  await expect(api.add(2, 3)).rejects.toMatchObject({ code: 'unavailable' });
  isThere = true;
  expect(await api.add(2, 3)).toBe(5);
});
