import { describe, expect, test } from '@jest/globals';
import { createTokens } from '../../../sandbox/host/shared/tokens.ts';

const start = Date.parse('2026-11-24T09:00:00Z');

function playing() {
  const state = { now: start, issued: 0, fails: false };
  const tokens = createTokens({
    now: () => new Date(state.now).toISOString(),
    fetchToken: async (person) => {
      if (state.fails) throw new Error('no answer');
      state.issued += 1;
      return { token: `${person} ${state.issued}`, expiresAt: new Date(state.now + 3_600_000).toISOString() };
    },
  });
  return { state, tokens };
}

describe('single sign-on as the host page plays it', () => {
  test('hands out a fresh token each time, because the clock may have jumped past the end of the last', async () => {
    const { tokens } = playing();
    expect(await tokens('rae', 'connected')).toEqual([true, 'rae 1']);
    expect(await tokens('rae', 'connected')).toEqual([true, 'rae 2']);
  });

  test('never hands one person the token of the other', async () => {
    const { tokens } = playing();
    expect([await tokens('rae', 'connected'), await tokens('mia', 'connected')]).toEqual([
      [true, 'rae 1'],
      [true, 'mia 2'],
    ]);
  });

  test('with the network cut, a kept token still comes as long as it holds, and a new one does not', async () => {
    const { state, tokens } = playing();
    expect(await tokens('rae', 'cut')).toEqual([false, 'Network error']);
    await tokens('rae', 'connected');
    expect(await tokens('rae', 'cut')).toEqual([true, 'rae 1']);
    state.now += 3_590_000;
    expect(await tokens('rae', 'cut')).toEqual([false, 'Network error']);
  });

  test('a sandbox that does not answer is a refusal with a reason, and the next try may succeed', async () => {
    const { state, tokens } = playing();
    state.fails = true;
    expect(await tokens('rae', 'connected')).toEqual([false, 'The sandbox could not issue a token']);
    state.fails = false;
    expect(await tokens('rae', 'connected')).toEqual([true, 'rae 1']);
  });
});
