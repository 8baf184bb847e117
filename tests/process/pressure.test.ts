import { expect, test } from '@jest/globals';
import { isTooBusy, type Load, watchPressure } from '../../src/process/pressure.ts';

const calm: Load = { delay: 15, memory: 0.3 };
const slow: Load = { delay: 900, memory: 0.3 };
const full: Load = { delay: 15, memory: 0.9 };
const times = (count: number, load: Load) => Array.from({ length: count }, () => load);

test.each<[string, readonly Load[], boolean]>([
  ['that has just started', [], false],
  ['with little to do', times(9, calm), false],
  ['that was slow for a moment', [...times(5, calm), ...times(4, slow)], false],
  ['that is slow for seconds', [...times(5, calm), ...times(5, slow)], true],
  ['that was slow and is not any more', [...times(9, slow), calm], false],
  ['whose memory is nearly full', [...times(5, calm), full], true],
  ['whose memory was nearly full', [...times(5, full), calm], false],
])('a process %s', (_, recent, expected) => {
  expect(isTooBusy(recent)).toBe(expected);
});

test('a process that has just begun to watch itself is not too busy', () => {
  const pressure = watchPressure(() => undefined);
  expect(pressure.isHigh()).toBe(false);
  pressure.stop();
});
