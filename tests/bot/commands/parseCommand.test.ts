import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { speaking } from './speaking.ts';
import { utterances } from './utterances.ts';

describe.each(Object.entries(utterances))('%s', (_, rows) => {
  test.each(rows)('%j is understood', (said, meant) => {
    expect(parseCommand(said, speaking())).toEqual(meant);
  });
});

test('there are enough of them to mean something', () => {
  expect(Object.values(utterances).flat().length).toBeGreaterThanOrEqual(120);
});
