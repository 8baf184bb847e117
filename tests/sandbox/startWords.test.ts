import { describe, expect, test } from '@jest/globals';
import { portIn } from '../../sandbox/startPort.ts';
import { welcome, whyNotStarted } from '../../sandbox/startWords.ts';

describe('what npm start says', () => {
  test('where to look and where the data are', () => {
    const words = welcome({ url: 'http://127.0.0.1:3978', dataDir: '.opener' });
    expect(words).toContain('http://127.0.0.1:3978');
    expect(words).toContain('.opener');
  });

  test('a port that is taken, with the cure', () => {
    const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
    expect(whyNotStarted(taken, '3978')).toBe(
      'Port 3978 is taken, perhaps by another Opener. Stop that one, or choose another: PORT=3979 npm start',
    );
  });

  test('a folder that may not be written, with the cure', () => {
    const forbidden = Object.assign(new Error('mkdir /x'), { code: 'EACCES' });
    expect(whyNotStarted(forbidden, '3978')).toContain('DATA_DIR');
  });

  test('anything else in its own words', () => {
    expect(whyNotStarted(new Error('the reason'), '3978')).toBe('Opener could not start: the reason');
  });
});

describe('a port as somebody wrote it', () => {
  test.each([
    ['0', 0],
    ['3978', 3978],
    ['65535', 65_535],
  ])('%s is %d', (text, port) => expect(portIn(text)).toBe(port));

  test.each(['65536', '-1', '3.5', 'http', '0x10'])('%s is refused with an example', (text) => {
    expect(() => portIn(text)).toThrow('PORT must be a number');
  });
});
