import { expect, test } from '@jest/globals';
import { againstSchema } from './againstSchema.ts';

/** Built as the official file is: draft 6, named by `id`, with words of its own beside those of JSON Schema. */
const schema = {
  $schema: 'http://json-schema.org/draft-06/schema#',
  id: 'http://example.com/card.json',
  definitions: {
    Action: {
      version: '1.2',
      type: 'object',
      properties: { type: { enum: ['Action'] }, url: { type: 'string', format: 'uri-reference' } },
      required: ['url'],
      additionalProperties: false,
    },
  },
  anyOf: [{ allOf: [{ $ref: '#/definitions/Action' }] }],
};

test('a card that fits the schema has no faults', () => {
  expect(againstSchema(schema)({ type: 'Action', url: '/panel' })).toEqual([]);
});

test('each fault of a card is told with where it is', () => {
  expect(againstSchema(schema)({ type: 'Akshun', extra: 1 })).toEqual(
    expect.arrayContaining([
      expect.stringContaining("must have required property 'url'"),
      expect.stringContaining('must NOT have additional properties {"additionalProperty":"extra"}'),
      expect.stringContaining('/type must be equal to one of the allowed values'),
    ]),
  );
});

test('a file that is no schema is refused rather than taken to allow everything', () => {
  expect(() => againstSchema({ cards: [] })).toThrow();
});
