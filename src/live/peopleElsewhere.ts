import type { Document } from '@hocuspocus/server';
import { presenceState } from '../contract/live.ts';

/** Milliseconds that what another process has said counts, if it does not say it again. */
const countsFor = 120_000;

/**
 * Who has an agenda open in other processes, shown to those who have it open here. Each of them stands in the presence
 * of the document under a number that this process has drawn: the one of their own page may come over to this process,
 * and its word must then count and not ours.
 */
export type PeopleElsewhere = {
  /** @returns whether it is the first that is heard of this process, about this agenda */
  heard(document: Document, from: string, people: readonly string[]): boolean;
  /** Says again who is there, so that no page takes them for gone; forgets what was said long ago. */
  renew(document: Document): void;
  /** Has any other process said that somebody is there? */
  isAnybody(document: Document): boolean;
  /** Numbers under which people of elsewhere stand in the presence of this document. */
  clientsOf(document: Document): ReadonlySet<number>;
};

type Word = { at: number; people: ReadonlyMap<string, number> };

/** @param now milliseconds on a clock that only moves forward; @param newClient draws a number */
export function peopleElsewhere(now: () => number, newClient: () => number): PeopleElsewhere {
  const words = new WeakMap<Document, Map<string, Word>>();

  function heard(document: Document, from: string, people: readonly string[]): boolean {
    const known = words.get(document) ?? new Map<string, Word>();
    words.set(document, known);
    const before = known.get(from);
    const clients = new Map(people.map((id) => [id, before?.people.get(id) ?? newClient()]));
    known.set(from, { at: now(), people: clients });
    const gone = [...(before?.people ?? [])].flatMap(([id, client]) => (clients.has(id) ? [] : [client]));
    const come = [...clients].filter(([id]) => !before?.people.has(id));
    show(document, new Map(come.map(([id, client]) => [client, id])), gone);
    return before === undefined;
  }

  return {
    heard,
    renew(document) {
      const known = words.get(document);
      if (known === undefined) return;
      for (const [from, { at }] of [...known]) {
        if (now() - at < countsFor) continue;
        heard(document, from, []);
        known.delete(from);
      }
      const there = [...known.values()].flatMap(({ people }) => [...people]);
      show(document, new Map(there.map(([id, client]) => [client, id])), []);
    },
    isAnybody: (document) => [...(words.get(document)?.values() ?? [])].some(({ people }) => people.size > 0),
    clientsOf: (document) =>
      new Set([...(words.get(document)?.values() ?? [])].flatMap(({ people }) => [...people.values()])),
  };
}

/** As `applyAwarenessUpdate` of y-protocols would, which wants it encoded. */
function show(document: Document, there: ReadonlyMap<number, string>, gone: readonly number[]): void {
  const { awareness } = document;
  const added: number[] = [];
  const updated: number[] = [];
  const set = (client: number, state: object | null) => {
    const clock = (awareness.meta.get(client)?.clock ?? 0) + 1;
    awareness.meta.set(client, { clock, lastUpdated: Date.now() });
    if (state === null) awareness.states.delete(client);
    else awareness.states.set(client, state);
  };
  for (const [client, personId] of there) {
    (awareness.states.has(client) ? updated : added).push(client);
    set(client, presenceState.parse({ personId }));
  }
  for (const client of gone) set(client, null);
  if (added.length + updated.length + gone.length === 0) return;
  awareness.emit('update', [{ added, updated, removed: [...gone] }, null]);
}
