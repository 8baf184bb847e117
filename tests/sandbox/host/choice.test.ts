import { describe, expect, test } from '@jest/globals';
import { readChoice, writeChoice } from '../../../sandbox/host/shared/choice.ts';
import { situationOf, situations } from '../../../sandbox/host/situations.ts';

const plain = {
  theme: 'default',
  locale: 'en-GB',
  view: 'sidePanel',
  chat: 'none',
  network: 'connected',
} as const;

describe('the address of the host page', () => {
  test('without a query shows Rae and Mia, light, connected, with side panels', () => {
    expect(readChoice('')).toEqual({
      meeting: 'rae-mia',
      latency: 0,
      left: { person: 'rae', ...plain },
      right: { person: 'mia', ...plain },
    });
  });

  test('chooses for both sides or for one', () => {
    const choice = readChoice(
      '?meeting=design-sync&left=ines&theme=dark&rightTheme=contrast&leftView=content&rightNetwork=cut&leftChat=personal&rightLocale=de-DE',
    );
    expect(choice).toEqual({
      meeting: 'design-sync',
      latency: 0,
      left: { ...plain, person: 'ines', theme: 'dark', view: 'content', chat: 'personal' },
      right: { ...plain, person: 'mia', theme: 'contrast', locale: 'de-DE', network: 'cut' },
    });
  });

  test('takes the default for whatever it does not know', () => {
    expect(
      readChoice('?meeting=x&left=bob&theme=pink&view=moon&chat=loud&locale=fr&network=slow&latency=-5'),
    ).toEqual(readChoice(''));
  });

  test.each([
    '',
    '?left=tom&right=ines&meeting=design-sync&theme=dark&view=meetingStage',
    '?chat=meeting&rightChat=personal&rightView=personal',
    '?locale=es-ES&leftLocale=de-DE',
    '?leftTheme=contrast&rightNetwork=cut&latency=250&leftView=closed',
  ])('"%s" is the same after it was written back', (search) => {
    expect(readChoice(writeChoice(readChoice(search)))).toEqual(readChoice(search));
  });
});

test('each ready situation is recognised from the address it makes, and another mixture is none of them', () => {
  const found = situations.map(({ meeting, left, right }) =>
    situationOf(readChoice(`?meeting=${meeting}&left=${left}&right=${right}`)),
  );
  expect(found).toEqual([0, 1, 2, 3]);
  expect(situationOf(readChoice('?left=tom&right=ines'))).toBe(-1);
});
