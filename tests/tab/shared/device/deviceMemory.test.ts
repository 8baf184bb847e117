import { expect, test } from '@jest/globals';
import { createDeviceMemory } from '../../../../src/tab/shared/device/deviceMemory.ts';

test('a device remembers per person who was welcomed, and nothing else', () => {
  const kept = new Map<string, string>();
  const memory = createDeviceMemory(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }));
  expect(memory.welcomed('mia')).toBe(false);
  memory.rememberWelcomed('mia');
  expect([memory.welcomed('mia'), memory.welcomed('rae')]).toEqual([true, false]);
  expect([...kept]).toEqual([['opener.welcomed.mia', '1']]);
});

test('a device that refuses storage forgets, and nothing breaks', () => {
  const memory = createDeviceMemory(() => {
    throw new Error('SecurityError');
  });
  memory.rememberWelcomed('mia');
  expect(memory.welcomed('mia')).toBe(false);
  memory.setLetterKeys(false);
  expect(memory.hasLetterKeys()).toBe(true);
});

test('keys of one letter do something until they are turned off, and again when they are turned on', () => {
  const kept = new Map<string, string>();
  const memory = createDeviceMemory(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }));
  const seen = [true, false, true].map((on, times) => {
    if (times > 0) memory.setLetterKeys(on);
    return memory.hasLetterKeys();
  });
  expect(seen).toEqual([true, false, true]);
});
