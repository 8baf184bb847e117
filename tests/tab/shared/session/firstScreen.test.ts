import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import type { ActionItemList } from '../../../../src/contract/actionItems.ts';
import type { FirstScreen } from '../../../../src/contract/firstScreen.ts';
import { keepFirstScreen, takeAgenda } from '../../../../src/tab/shared/session/firstScreen.ts';
import { actionItemsKey } from '../../../../src/tab/shared/session/queryKeys.ts';

const id = 'rae-mia';
const queryKey = actionItemsKey(id);

/** Action items as they were at a revision of the server's. */
const listAt = (revision: number) => ({ items: [], today: String(revision) });

function firstAt(revision: number): FirstScreen {
  return { agenda: btoa(String(revision)), actionItems: listAt(revision), ahead: null };
}

/** One thing that happens; `pick` chooses among what is on its way. */
const step = fc.record({
  kind: fc.constantFrom('change', 'open', 'read', 'serve', 'arrive', 'fail', 'put', 'outdate', 'take'),
  pick: fc.nat(),
});

type Asked = { askedAt: number; revision: number | null; arrive(revision: number): void; fail(): void };

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'], now: 1_000_000 });
});

afterEach(() => {
  jest.useRealTimers();
});

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('what came along with the 1:1', () => {
  test('never takes the place of what is newer, whatever the order in which answers arrive', async () => {
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
        const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
        const onTheWay: Asked[] = [];
        let revision = 1;
        let drawn = 0;
        const known = () => Number(client.getQueryData<ActionItemList>(queryKey)?.today ?? 0);

        const happen: Record<string, (asked: Asked | undefined) => void> = {
          change: () => {
            revision += 1;
          },
          open() {
            const askedAt = Date.now();
            const arrive = (seen: number) => {
              const before = known();
              keepFirstScreen(client, id, firstAt(seen), askedAt);
              expect(known()).toBeGreaterThanOrEqual(before);
              if (known() > before) filled += 1;
            };
            onTheWay.push({ askedAt, revision: null, arrive, fail: () => undefined });
          },
          read() {
            const queryFn = () =>
              new Promise((resolve, reject) => {
                const arrive = (seen: number) => resolve(listAt(seen));
                const fail = () => reject(new Error('not reached'));
                onTheWay.push({ askedAt: Date.now(), revision: null, arrive, fail });
              });
            client.fetchQuery({ queryKey, queryFn }).catch(() => undefined);
          },
          serve(asked) {
            if (asked !== undefined) asked.revision ??= revision;
          },
          arrive(asked) {
            if (asked === undefined) return;
            onTheWay.splice(onTheWay.indexOf(asked), 1);
            asked.arrive(asked.revision ?? revision);
          },
          fail(asked) {
            if (asked === undefined) return;
            onTheWay.splice(onTheWay.indexOf(asked), 1);
            asked.fail();
          },
          put: () => {
            client.setQueryData(queryKey, listAt(revision));
          },
          outdate: () => void client.invalidateQueries({ queryKey }),
          take() {
            const agenda = takeAgenda(client, id);
            if (agenda === null) return;
            const shown = Number(new TextDecoder().decode(agenda));
            expect(shown).toBeGreaterThanOrEqual(drawn);
            drawn = shown;
          },
        };
        for (const { kind, pick } of steps) {
          jest.advanceTimersByTime(1);
          happen[kind]?.(onTheWay[pick % onTheWay.length]);
          await soon();
        }
        client.clear();
      }),
      { numRuns: 1_000 },
    );
    expect(filled).toBeGreaterThan(50);
  });

  test('is there for the first screen, and takes the place of what was known before it was asked for', () => {
    const client = new QueryClient();
    client.setQueryData(queryKey, listAt(1));
    jest.advanceTimersByTime(1);
    keepFirstScreen(client, id, firstAt(2), Date.now());
    expect(client.getQueryData(queryKey)).toEqual(listAt(2));
    expect(takeAgenda(client, id)).toEqual(new TextEncoder().encode('2'));
    expect(takeAgenda(client, id)).toBeNull();
    client.clear();
  });
});
