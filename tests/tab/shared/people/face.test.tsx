import { afterEach, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { mia, rae } from '../../held/someView.ts';
import { clearScreen, refuses, showPanel } from '../../shownPanel.tsx';

afterEach(clearScreen);

const onePoint = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const faces = () =>
  [...document.querySelectorAll('.header .face')].map((face) => ({
    text: face.textContent,
    photo: face.querySelector('img')?.getAttribute('src') ?? null,
    alt: face.querySelector('img')?.getAttribute('alt') ?? null,
    isHidden: face.getAttribute('aria-hidden'),
  }));
const letter = (text: string) => ({ text, photo: null, alt: null, isHidden: 'true' });

test('a face is the photo of who has one, and the letter of who has none', async () => {
  const asked = new Set<string>();
  const read = async (_: string, personId: string) => {
    asked.add(personId);
    return personId === rae ? onePoint : null;
  };
  showPanel({ photos: { read } });
  await waitFor(() => expect(faces()[1]?.photo).toBe(onePoint));
  expect(faces()).toEqual([letter('M'), { text: '', photo: onePoint, alt: '', isHidden: 'true' }]);
  expect([...asked].sort()).toEqual([mia, rae].sort());
});

test('a photo that cannot be fetched leaves the letter, and is not asked for over and over', async () => {
  let times = 0;
  const read = async () => {
    times += 1;
    return await refuses('unavailable')();
  };
  showPanel({ photos: { read } });
  await waitFor(() => expect(times).toBe(2));
  expect(faces()).toEqual([letter('M'), letter('R')]);
  expect(times).toBe(2);
});

test('a photo that somebody turned on is there as soon as the server tells of it, and gone as soon', async () => {
  let photo: string | null = null;
  const panel = showPanel({ photos: { read: async () => photo } });
  await waitFor(() => expect(faces()).toHaveLength(2));
  photo = onePoint;
  panel.notify({ kind: 'oneOnOneChanged' });
  await waitFor(() => expect(faces().map((one) => one.photo)).toEqual([onePoint, onePoint]));
  photo = null;
  panel.notify({ kind: 'oneOnOneChanged' });
  await waitFor(() => expect(faces()).toEqual([letter('M'), letter('R')]));
});
