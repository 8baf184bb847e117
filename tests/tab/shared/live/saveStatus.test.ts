import { describe, expect, test } from '@jest/globals';
import { type SaveFacts, saveStatus } from '../../../../src/tab/shared/live/saveStatus.ts';

const calm: SaveFacts = { unsaved: false, storedAt: null, downSince: null, now: 10_000 };

describe('what is shown about saving', () => {
  test.each<[string, Partial<SaveFacts>, 'saved' | 'saving' | 'offline', ReturnType<typeof saveStatus>]>([
    ['nothing typed', {}, 'saved', { save: 'saved', lookAgainAt: null }],
    ['typed', { unsaved: true }, 'saved', { save: 'saving', lookAgainAt: null }],
    [
      'stored just now: not yet, so that typing does not flicker',
      { storedAt: 9_900 },
      'saving',
      { save: 'saving', lookAgainAt: 10_300 },
    ],
    ['stored a moment ago', { storedAt: 9_600 }, 'saving', { save: 'saved', lookAgainAt: null }],
    [
      'stored while it said saved all along',
      { storedAt: 9_999 },
      'saved',
      { save: 'saved', lookAgainAt: null },
    ],
    ['line gone for a blink', { downSince: 9_000 }, 'saved', { save: 'saved', lookAgainAt: 11_000 }],
    [
      'line gone for a blink, with something typed',
      { downSince: 9_000, unsaved: true },
      'saving',
      { save: 'saving', lookAgainAt: 11_000 },
    ],
    ['line gone', { downSince: 8_000 }, 'saved', { save: 'offline', lookAgainAt: null }],
    [
      'line gone, with something typed',
      { downSince: 1, unsaved: true },
      'offline',
      { save: 'offline', lookAgainAt: null },
    ],
    [
      'back, but not everything stored',
      { unsaved: true, storedAt: 1 },
      'offline',
      { save: 'saving', lookAgainAt: null },
    ],
    ['back, everything stored', { storedAt: 9_999 }, 'offline', { save: 'saved', lookAgainAt: null }],
  ])('%s', (_, facts, before, expected) => {
    expect(saveStatus({ ...calm, ...facts }, before)).toEqual(expected);
  });
});
