import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exportFile } from '../../src/contract/exportFile.ts';
import { exportAsJson } from '../../src/usecases/export/exportAsJson.ts';
import { exportAsMarkdown } from '../../src/usecases/export/exportAsMarkdown.ts';
import { restoreExport } from '../../src/usecases/export/restoreExport.ts';
import { tuesday } from '../storage/someMeeting.ts';
import { ines, mia, rae, raeAndMia } from '../usecases/pair.ts';
import { emptyWorld, filledWorld, textOf } from './archiveWorld.ts';
import { exportSchema, writtenSchema } from './exportSchema.ts';

const everything = { from: null, to: null };

describe('An archive as JSON', () => {
  test('holds to its schema, and brought into an empty store nothing of it is different', async () => {
    await using world = await filledWorld(30);
    const text = await textOf(exportAsJson(await world.open(mia, raeAndMia, everything)));
    const written = exportFile.parse(JSON.parse(text));
    expect(written.history).toHaveLength(61);

    await using empty = await emptyWorld();
    await restoreExport(empty.needs)(JSON.parse(text));
    const again = await textOf(exportAsJson(await empty.open(rae, raeAndMia, everything)));
    expect(JSON.parse(again)).toEqual(JSON.parse(text));
    expect(await empty.storage.persons.listOneOnOnes(mia)).toEqual([raeAndMia]);
  });

  test('of a stretch of days has what happened on them, the first and the last included', async () => {
    await using world = await filledWorld(30);
    const range = { from: tuesday(3).slice(0, 10), to: tuesday(5).slice(0, 10) };
    const { history } = exportFile.parse(
      JSON.parse(await textOf(exportAsJson(await world.open(mia, raeAndMia, range)))),
    );
    expect(history.map(({ id }) => id).sort()).toEqual([
      'action-3',
      'action-4',
      'action-5',
      'held-000003',
      'held-000004',
      'held-000005',
    ]);
  });

  test('of a 1:1 without a past is one with an empty history', async () => {
    await using world = await filledWorld(0);
    const range = { from: '2030-01-01', to: null };
    const text = await textOf(exportAsJson(await world.open(mia, raeAndMia, range)));
    expect(exportFile.parse(JSON.parse(text)).history).toEqual([]);
  });

  test('is not for a third person', async () => {
    await using world = await filledWorld(1);
    await expect(world.open(ines, raeAndMia, everything)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('The schema of an archive in docs', () => {
  test('is that of the code; `npm run docs:archive` writes it anew', () => {
    expect(JSON.parse(writtenSchema())).toEqual(JSON.parse(exportSchema()));
  });

  test('fits what people take along, and not what was altered', async () => {
    await using world = await filledWorld(20);
    const content = JSON.parse(await textOf(exportAsJson(await world.open(mia, raeAndMia, everything))));
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(writtenSchema()));
    expect([fits(content), fits.errors]).toEqual([true, null]);
    for (const change of [{ version: 1 }, { history: [{ kind: 'held' }] }, { agenda: null }, { more: 1 }]) {
      expect(fits({ ...content, ...change })).toBe(false);
    }
  });
});

describe('Bringing an archive back', () => {
  test('is refused where the 1:1 is already', async () => {
    await using world = await filledWorld(1);
    const content = JSON.parse(await textOf(exportAsJson(await world.open(mia, raeAndMia, everything))));
    await expect(restoreExport(world.needs)(content)).rejects.toMatchObject({ code: 'invalid' });
  });

  test.each([
    ['what is no archive', () => ({ hello: 1 })],
    ['an archive of a later version', (one: object) => ({ ...one, version: 4 })],
    [
      'one that has something twice',
      (one: { history: unknown[] }) => ({ ...one, history: [...one.history, one.history[0]] }),
    ],
    [
      'one whose meeting does not fit its round',
      (one: { oneOnOne: object }) => ({ ...one, oneOnOne: { ...one.oneOnOne, round: 0 } }),
    ],
    [
      'one that names other people than its id',
      (one: { oneOnOne: object }) => ({
        ...one,
        oneOnOne: { ...one.oneOnOne, tenantId: '00000000-1111-4222-8333-444444444444' },
      }),
    ],
  ])('refuses %s, and writes nothing', async (_, altered) => {
    await using world = await filledWorld(1);
    const content = JSON.parse(await textOf(exportAsJson(await world.open(mia, raeAndMia, everything))));
    await using empty = await emptyWorld();
    await expect(restoreExport(empty.needs)(altered(content))).rejects.toMatchObject({ code: 'invalid' });
    expect((await empty.storage.history.page(raeAndMia, { before: null, limit: 5 })).meetings).toEqual([]);
  });

  test('that was cut off is run again and finishes', async () => {
    await using world = await filledWorld(3);
    const content = JSON.parse(await textOf(exportAsJson(await world.open(mia, raeAndMia, everything))));
    await using empty = await emptyWorld();
    const cut = { ...empty.needs, persons: { addOneOnOne: async () => Promise.reject(new Error('cut')) } };
    await expect(restoreExport(cut)(content)).rejects.toThrow('cut');
    await restoreExport(empty.needs)(content);
    const again = await textOf(exportAsJson(await empty.open(rae, raeAndMia, everything)));
    expect(JSON.parse(again)).toEqual(content);
  });
});

test('an archive of the first version, which knew topics only, is read as well', async () => {
  await using world = await filledWorld(2);
  const content = JSON.parse(await textOf(exportAsJson(await world.open(mia, raeAndMia, everything))));
  const asTopic = ({ update: _, ...item }: { update: unknown }) => item;
  const first = {
    ...content,
    version: 1,
    agenda: content.agenda.map(asTopic),
    history: content.history.map((entry: { items?: { update: unknown }[] }) =>
      entry.items ? { ...entry, items: entry.items.map(asTopic) } : entry,
    ),
  };
  await using empty = await emptyWorld();
  await restoreExport(empty.needs)(first);
  const again = exportFile.parse(
    JSON.parse(await textOf(exportAsJson(await empty.open(rae, raeAndMia, everything)))),
  );
  expect(again).toMatchObject({ version: 3, agenda: content.agenda.map(() => ({ update: null })) });
  const held = again.history.filter((entry) => entry.kind === 'held');
  expect(held.flatMap(({ items }) => items.map(({ update }) => update))).toEqual([null, null, null, null]);
});

test('an archive as Markdown reads as the two wrote it', async () => {
  await using world = await filledWorld(1);
  const text = await textOf(exportAsMarkdown(await world.open(mia, raeAndMia, everything), 'en'));
  expect(text).toBe(`# 1:1 of Rae Okafor and Mia Lindqvist

Taken from Opener on 2026-11-25.

Opening question: What's on your mind?

Mia Lindqvist:

> The move.

## On the agenda

- \\# Growth (Mia Lindqvist)
  > Line one  
  > Line two
- Again (Mia Lindqvist, every month)
- Status of the move (Rae Okafor, update)

  Mia Lindqvist:

  > Packed.

## 2026-01-13

You did not meet.

## 2026-01-06

There: Rae Okafor and Mia Lindqvist.

**What's on your mind?**

Mia Lindqvist:

> Answer 0

### Blockers

- Café opening (Mia Lindqvist)
  > Notes 0

  Added later by Mia Lindqvist, 2026-01-06:

  > Später

### Updates

- Checkout (Rae Okafor, update)

  Added later by Rae Okafor, 2026-01-06:

  > Bravo

  Mia Lindqvist:

  > Halfway 0

### Agreed

- [ ] Promise \\<0\\> (Mia Lindqvist, due 2026-12-01)

Mia Lindqvist found this time well spent.

`);
});

test('an archive as Markdown has Opener’s own words in the language of its reader, and theirs as they are', async () => {
  await using world = await filledWorld(1);
  const range = { from: '2026-01-01', to: '2026-12-31' };
  const text = await textOf(exportAsMarkdown(await world.open(mia, raeAndMia, range), 'de'));
  expect(text).toBe(`# 1:1 von Rae Okafor und Mia Lindqvist

Aus Opener mitgenommen am 2026-11-25, vom 2026-01-01 bis 2026-12-31.

Eröffnungsfrage: Was beschäftigt dich?

Mia Lindqvist:

> The move.

## Auf der Agenda

- \\# Growth (Mia Lindqvist)
  > Line one  
  > Line two
- Again (Mia Lindqvist, jeden Monat)
- Status of the move (Rae Okafor, Nachfrage)

  Mia Lindqvist:

  > Packed.

## 2026-01-13

Ihr habt euch nicht getroffen.

## 2026-01-06

Dabei: Rae Okafor und Mia Lindqvist.

**Was beschäftigt dich?**

Mia Lindqvist:

> Answer 0

### Hindernisse

- Café opening (Mia Lindqvist)
  > Notes 0

  Später ergänzt von Mia Lindqvist, 2026-01-06:

  > Später

### Nachfragen

- Checkout (Rae Okafor, Nachfrage)

  Später ergänzt von Rae Okafor, 2026-01-06:

  > Bravo

  Mia Lindqvist:

  > Halfway 0

### Vereinbart

- [ ] Promise \\<0\\> (Mia Lindqvist, fällig 2026-12-01)

Für Mia Lindqvist war die Zeit gut genutzt.

`);
});

test.each([
  [
    'a stretch without a beginning',
    { from: null, to: '2026-02-01' },
    'Tomado de Opener el 2026-11-25, hasta 2026-02-01.',
  ],
  ['everything', everything, 'Tomado de Opener el 2026-11-25.'],
])('an archive in Spanish of %s says so', async (_, range, said) => {
  await using world = await filledWorld(0);
  const text = await textOf(exportAsMarkdown(await world.open(mia, raeAndMia, range), 'es'));
  expect(text.split('\n')[2]).toBe(said);
});
