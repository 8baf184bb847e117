import { afterEach, describe, expect, test } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { invalidate } from '../../../../src/tab/shared/api/invalidate.ts';

const queryKey = ['promises'];
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
afterEach(() => client.clear());

/** A screen that shows a list, and the readings it asked for, to be answered by hand. */
function screen() {
  const readings: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => readings.push(resolve));
  const observer = new QueryObserver<string>(client, { queryKey, queryFn });
  const leave = observer.subscribe(() => undefined);
  return {
    readings,
    shows: () => observer.getCurrentResult().data,
    fails: () => observer.getCurrentResult().error,
    leave,
  };
}

describe('Reading again', () => {
  test('does not take a first reading that began before the change for the new one', async () => {
    const { readings, shows, fails, leave } = screen();
    const read = invalidate(client, queryKey);
    expect(readings).toHaveLength(2);
    readings[0]?.('before');
    readings[1]?.('after');
    await read;
    expect([shows(), fails()]).toEqual(['after', null]);
    leave();
  });

  test('reads once more where something is shown already, and keeps showing it meanwhile', async () => {
    const { readings, shows, leave } = screen();
    readings[0]?.('before');
    await client.fetchQuery({ queryKey, queryFn: () => 'before' });
    const read = invalidate(client, queryKey);
    expect([readings.length, shows()]).toEqual([2, 'before']);
    readings[1]?.('after');
    await read;
    expect(shows()).toBe('after');
    leave();
  });

  test('gives the new reading to whoever waits for the first', async () => {
    const answers = ['before', 'after'].map(() => Promise.withResolvers<string>());
    let asked = 0;
    const queryFn = async () => (await answers[asked++]?.promise) ?? '';
    const waits = client.fetchQuery({ queryKey, queryFn });
    const leave = new QueryObserver(client, { queryKey, queryFn }).subscribe(() => undefined);
    const read = invalidate(client, queryKey);
    answers[0]?.resolve('before');
    answers[1]?.resolve('after');
    await read;
    expect(await waits).toBe('after');
    leave();
  });

  test('reads nothing that is not on screen', async () => {
    const { readings, leave } = screen();
    readings[0]?.('before');
    leave();
    await invalidate(client, queryKey);
    expect(readings).toHaveLength(1);
  });
});
