import { describe, expect, test } from '@jest/globals';
import { joinOneOnOneId, splitOneOnOneId } from '../../src/domain/oneOnOneId.ts';

const tenant = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';
const low = 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001';
const high = 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002';

describe("A 1:1's id", () => {
  test('is the same whoever of the two is named first, and however their ids are spelled', () => {
    const id = `${tenant}.${low}.${high}`;
    expect(joinOneOnOneId(tenant, low, high)).toBe(id);
    expect(joinOneOnOneId(tenant, high, low)).toBe(id);
    expect(joinOneOnOneId(tenant.toUpperCase(), high.toUpperCase(), low)).toBe(id);
  });

  test('names its parts', () => {
    expect(splitOneOnOneId(joinOneOnOneId(tenant, high, low))).toEqual({
      tenantId: tenant,
      personIds: [low, high],
    });
  });

  test('cannot be made of one person, nor of something else than ids', () => {
    expect(() => joinOneOnOneId(tenant, low, low)).toThrow('two different people');
    expect(() => joinOneOnOneId(tenant, low, 'mia')).toThrow();
  });

  test.each([
    ['nothing', ''],
    ['two parts', `${tenant}.${low}`],
    ['four parts', `${tenant}.${low}.${high}.${high}`],
    ['the people in the wrong order', `${tenant}.${high}.${low}`],
    ['one person twice', `${tenant}.${low}.${low}`],
    ['capitals', `${tenant}.${low}.${high}`.toUpperCase()],
    ['a space too many', `${tenant}.${low}.${high} `],
  ])('is not one with %s', (_, id) => {
    expect(splitOneOnOneId(id)).toBeNull();
  });
});
