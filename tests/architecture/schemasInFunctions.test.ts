import { describe, expect, test } from '@jest/globals';
import { schemasInFunctions } from './schemasInFunctions.ts';
import { sources } from './sources.ts';

test('no function of the server builds a schema each time it runs', () => {
  expect(schemasInFunctions(sources())).toEqual([]);
});

const zod = "import * as z from 'zod';\n";

describe('a schema that is built again and again is found', () => {
  test.each([
    ['in a function', 'function read(x) { return z.object({}).parse(x); }'],
    ['in an arrow', 'const read = (x) => z.array(z.string()).safeParse(x);'],
    ['in a method', 'const store = { read(x) { return z.string().parse(x); } };'],
    ['in a function within one', 'function open() { return () => z.string(); }'],
    ['out of another', 'function read(x) { return item.extend(etagged.shape).parse(x); }'],
    ['by a part of another', 'const read = (x) => item.pick({ id: true }).parse(x);'],
    ['of a namespace', 'const isDay = (x) => z.iso.date().safeParse(x).success;'],
    [
      'by a function that makes schemas',
      'const of = () => z.string();\nfunction read(x) { return of().parse(x); }',
    ],
  ])('%s', (_, source) => {
    expect(schemasInFunctions({ 'storage/a.ts': zod + source })).not.toEqual([]);
  });

  test('also in another file than the one that makes it', () => {
    const files = {
      'storage/a.ts': `${zod}export function itemSchema(shape) { return z.object(shape); }`,
      'storage/b.ts': 'function read(x) { return itemSchema({}).parse(x); }',
    };
    expect(schemasInFunctions(files)).toEqual([
      'storage/a.ts:2: itemSchema builds a schema each time it runs',
    ]);
  });
});

describe('what is built once is no fault', () => {
  test.each([
    ['at the top', 'const item = z.object({ id: z.string() });'],
    ['by a function that only the top calls', 'function of(x) { return z.object(x); }\nconst item = of({});'],
    ['by one that calls another', 'const a = () => z.string();\nconst b = () => a();\nconst c = b();'],
    ['and only used in a function', 'const item = z.object({});\nconst read = (x) => z.safeParse(item, x);'],
    [
      'and only described in a function',
      'const item = z.string();\nconst show = () => z.toJSONSchema(item);',
    ],
  ])('%s', (_, source) => {
    expect(schemasInFunctions({ 'storage/a.ts': zod + source })).toEqual([]);
  });
});
