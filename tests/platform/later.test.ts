import { EventEmitter } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import * as Y from 'yjs';
import {
  runAfter,
  runCaught,
  runEvery,
  runNextTurn,
  settled,
  withTimeout,
} from '../../src/platform/later.ts';
import { listen, listenOnce, listenWhile, observe } from '../../src/platform/listen.ts';

const soon = (milliseconds = 20) => new Promise((done) => setTimeout(done, milliseconds));

const failing: [string, () => unknown][] = [
  [
    'throws',
    () => {
      throw new Error('x');
    },
  ],
  ['rejects', () => Promise.reject(new Error('x'))],
  [
    'rejects later',
    async () => {
      await soon(1);
      throw new Error('x');
    },
  ],
];

const ways: [string, (work: () => unknown, onError: (error: unknown) => unknown) => void][] = [
  ['once after a while', (work, onError) => runAfter(1, work, onError)],
  ['in the next turn', (work, onError) => runNextTurn(work, onError)],
  ['without anybody waiting', (work, onError) => runCaught(work, onError)],
  ['with somebody waiting', async (work, onError) => await settled(work, onError)],
  [
    'again and again',
    (work, onError) => {
      const stop = runEvery(
        1,
        () => {
          stop();
          return work();
        },
        onError,
      );
    },
  ],
  [
    'at an event of an emitter',
    (work, onError) => {
      const emitter = new EventEmitter();
      listen(emitter, 'x', work, onError);
      emitter.emit('x');
    },
  ],
  [
    'at the first event',
    (work, onError) => {
      const emitter = new EventEmitter();
      listenOnce(emitter, 'x', work, onError);
      emitter.emit('x');
      emitter.emit('x');
    },
  ],
  [
    'at an event of a target',
    (work, onError) => {
      const target = new EventTarget();
      listen(target, 'x', work, onError);
      target.dispatchEvent(new Event('x'));
    },
  ],
  [
    'at an event of a document',
    (work, onError) => {
      const doc = new Y.Doc();
      listen(doc, 'update', work, onError);
      doc.getText('x').insert(0, 'a');
    },
  ],
  [
    'at a change of a shared type',
    (work, onError) => {
      const doc = new Y.Doc();
      observe(doc.getMap('x'), work, onError);
      doc.getMap('x').set('a', 1);
    },
  ],
];

describe.each(ways)('what runs %s', (_, run) => {
  test.each(failing)('and %s is told once, and ends nothing', async (_how, work) => {
    const told: unknown[] = [];
    run(work, (error) => told.push(error));
    await soon();
    expect(told).toEqual([new Error('x')]);
  });

  test.each(failing)('may be told to somebody who %s as well', async (_how, onError) => {
    let told = 0;
    run(
      () => Promise.reject(new Error('y')),
      () => {
        told += 1;
        return onError();
      },
    );
    await soon();
    expect(told).toBe(1);
  });
});

describe('a timer', () => {
  test('that is cancelled does nothing', async () => {
    let runs = 0;
    for (const way of [runAfter, runEvery])
      way(
        1,
        () => {
          runs += 1;
        },
        () => undefined,
      )();
    runNextTurn(
      () => {
        runs += 1;
      },
      () => undefined,
    )();
    await soon();
    expect(runs).toBe(0);
  });

  test('that runs again and again goes on after a failure, and never twice at once', async () => {
    let running = 0;
    let most = 0;
    let failures = 0;
    const stop = runEvery(
      1,
      async () => {
        running += 1;
        most = Math.max(most, running);
        await soon(5);
        running -= 1;
        throw new Error('x');
      },
      () => {
        failures += 1;
      },
    );
    await soon(60);
    stop();
    expect(most).toBe(1);
    expect(failures).toBeGreaterThan(1);
  });

  test('of longer than a timer can wait does not fire at once', async () => {
    const work = jest.fn();
    const stop = runAfter(2 ** 40, work, () => undefined);
    const stopToo = runEvery(Number.POSITIVE_INFINITY, work, () => undefined);
    await soon();
    stop();
    stopToo();
    expect(work).not.toHaveBeenCalled();
  });
});

describe('a listener', () => {
  test('hears what is said, until it stops', () => {
    const heard: unknown[] = [];
    const emitter = new EventEmitter();
    const stop = listen(
      emitter,
      'x',
      (...said: unknown[]) => heard.push(said),
      () => undefined,
    );
    emitter.emit('x', 1, 'a');
    stop();
    emitter.emit('x', 2);
    expect(heard).toEqual([[1, 'a']]);
    expect(emitter.listenerCount('x')).toBe(0);
  });

  test('that failed hears the next event, and others hear this one', () => {
    let heard = 0;
    let others = 0;
    const emitter = new EventEmitter();
    listen(
      emitter,
      'x',
      () => {
        heard += 1;
        throw new Error('x');
      },
      () => undefined,
    );
    listen(
      emitter,
      'x',
      () => {
        others += 1;
      },
      () => undefined,
    );
    emitter.emit('x');
    emitter.emit('x');
    expect([heard, others]).toEqual([2, 2]);
  });

  test('that is there while something is done throws to whoever does it, and is gone then', () => {
    const doc = new Y.Doc();
    const change = () => doc.getText('x').insert(0, 'a');
    const fail = () => {
      throw new Error('x');
    };
    expect(() => listenWhile(doc, 'update', fail, change)).toThrow('x');
    expect(change).not.toThrow();
  });
});

describe('a time limit', () => {
  test('gives what comes in time, good or bad', async () => {
    expect(await withTimeout(Promise.resolve(1), 20)).toBe(1);
    await expect(withTimeout(Promise.reject(new Error('x')), 20)).rejects.toThrow('x');
  });

  test("rejects, or answers what was agreed, when it takes longer; the end of the work is nobody's", async () => {
    const late = async () => {
      await soon(10);
      throw new Error('late');
    };
    await expect(withTimeout(late(), 1)).rejects.toThrow('took longer than 1 ms');
    expect(await withTimeout(late(), 1, () => null)).toBeNull();
    await expect(
      withTimeout(late(), 1, () => {
        throw new Error('gave up');
      }),
    ).rejects.toThrow('gave up');
    await soon(20);
  });
});
