import { expect, test } from '@jest/globals';
import { maxPhotoBytes, photoIn } from '../../src/domain/photo.ts';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff, 0xe0];
const bytesOf = (beginning: number[], length = 200) => {
  const bytes = new Uint8Array(length);
  bytes.set(beginning);
  return bytes;
};

test.each<[string, Uint8Array, string, string | null]>([
  ['a JPEG', bytesOf(jpeg), 'image/jpeg', 'image/jpeg'],
  ['a PNG', bytesOf(png), 'image/png', 'image/png'],
  ['one with parameters, in capitals', bytesOf(jpeg), 'Image/JPEG; q=1', 'image/jpeg'],
  ['the largest there may be', bytesOf(png, maxPhotoBytes), 'image/png', 'image/png'],
  ['one byte more', bytesOf(png, maxPhotoBytes + 1), 'image/png', null],
  ['a PNG that is said to be a JPEG', bytesOf(png), 'image/jpeg', null],
  ['a page that is said to be a PNG', Buffer.from('<script>'), 'image/png', null],
  [
    'a drawing that could hold a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'image/svg+xml',
    null,
  ],
  ['an animation', Buffer.from('GIF89a'), 'image/gif', null],
  ['a JPEG of no type', bytesOf(jpeg), '', null],
  ['half a beginning', Uint8Array.from(png.slice(0, 5)), 'image/png', null],
  ['nothing', new Uint8Array(), 'image/png', null],
])('%s', (_, bytes, said, expected) => {
  expect(photoIn(bytes, said)).toEqual(expected && { type: expected, bytes });
});
