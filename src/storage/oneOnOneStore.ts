import * as z from 'zod';
import { type OneOnOne, oneOnOne, participant } from '../domain/oneOnOne.ts';
import type { OneOnOneStore } from '../usecases/pairPorts.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, readResource, versionedItems } from './versionedItems.ts';

const { shape } = oneOnOne;

// What was added later has a default: a record that was written before is one of which nothing is known.
const storedParticipant = z.object({
  ...participant.shape,
  language: z._default(participant.shape.language, null),
});

const stored = itemSchema('oneOnOne', 1, {
  ...shape,
  people: z.tuple([storedParticipant, storedParticipant]),
  running: z._default(shape.running, null),
  agendaIsBehind: z._default(shape.agendaIsBehind, false),
  earlierQuestions: z._default(shape.earlierQuestions, []),
});

/** The record's item: its id is that of the 1:1, and so is its partition. */
export function oneOnOneItem(record: OneOnOne): z.input<typeof stored> {
  return { ...record, pk: record.id, type: 'oneOnOne', schemaVersion: 1 };
}

export const oneOnOneKind = storedKind({
  what: '1:1 record',
  schema: stored,
  toValue: ({ pk: _, type: __, schemaVersion: ___, ...value }): OneOnOne => value,
});

/**
 * The 1:1 records: one item each, read and written by its id. Reading one that is corrupt is a CorruptItem: taken for
 * missing, it would be made anew, and everything recorded would begin at round 0 again.
 * @param access to `oneOnOnes`
 */
export function oneOnOneStore(access: Access): OneOnOneStore {
  const { container, call, passOver } = access;
  const items = versionedItems(access, oneOnOneKind, { isKept: true });
  return {
    async read(id) {
      const resource = await readResource(container, call, id, id);
      if (resource === undefined) return null;
      return passOver.one(resource, oneOnOneKind.read, (corrupt) => {
        throw corrupt;
      });
    },
    create: (_, oneOnOne) => items.create(oneOnOneItem(oneOnOne)),
    replace: (_, oneOnOne, etag) => items.replace(oneOnOneItem(oneOnOne), etag),
  };
}
