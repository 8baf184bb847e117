import { expect, test } from '@jest/globals';
import { builtFrom } from '../../sandbox/startBuild.ts';
import { mayImport } from '../architecture/rules.ts';

test('pages are built anew when anything has changed that the tab may be made of', () => {
  const rooms = ['tab', ...(mayImport.tab ?? [])].map((room) => `src/${room}`);
  expect(rooms.filter((room) => !builtFrom.includes(room))).toEqual([]);
});
