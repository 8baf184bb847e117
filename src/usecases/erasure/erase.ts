import { Failure } from '../../contract/errors.ts';
import { entraId, splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import type { PersonRef } from '../../domain/person.ts';
import { eraseWhole } from './eraseWhole.ts';
import type { Erased, ErasureStore } from './store.ts';

/** Whom to erase: the 1:1 of two people, or one person. */
export type Erasure = { oneOnOneId: string } | { person: PersonRef };

export type ErasureResult = {
  oneOnOnes: number;
  erased: Erased[];
};

/**
 * Whoever runs Opener erases a 1:1, or a person. A person's 1:1s go as a whole, with what the other one wrote: it
 * stands in the same texts. What belongs to the person comes last, because it says which 1:1s they have: cut off
 * anywhere, it is run again and finishes.
 * @param options `isDry`: counts only
 * @throws Failure invalid (no such id can be), unavailable
 */
export function erase({ erasure }: { erasure: ErasureStore }) {
  const whole = eraseWhole({ erasure, ...elsewhere });
  return async (whom: Erasure, { isDry }: { isDry: boolean }): Promise<ErasureResult> => {
    check(whom);
    const person = 'person' in whom ? whom.person : null;
    const oneOnOnes = 'person' in whom ? await erasure.oneOnOnesOf(whom.person) : [whom.oneOnOneId];
    const how = { isDry, butOf: person?.id ?? null };
    const erased: Erased[] = [];
    for (const id of oneOnOnes) {
      erased.push(...(isDry ? await erasure.eraseOneOnOne(id, how) : await whole(id, how.butOf)));
    }
    if (person) erased.push(...(await erasure.erasePerson(person, how)));
    return { oneOnOnes: oneOnOnes.length, erased: added(erased) };
  };
}

/** The command runs beside Opener: it reaches neither open agendas nor chats. */
const elsewhere = { shutAgenda: async () => undefined, removeCards: async () => undefined };

function check(whom: Erasure): void {
  const isRight =
    'person' in whom
      ? [whom.person.id, whom.person.tenantId].every((id) => entraId.safeParse(id).success)
      : splitOneOnOneId(whom.oneOnOneId) !== null;
  if (!isRight) throw new Failure('invalid', { reason: { why: 'impossibleId' } });
}

/** Each kind once, over all 1:1s. */
function added(erased: readonly Erased[]): Erased[] {
  const sums = new Map<string, Erased>();
  for (const one of erased) {
    const key = `${one.container} ${one.type} ${one.change}`;
    const known = sums.get(key);
    sums.set(key, { ...one, items: one.items + (known?.items ?? 0) });
  }
  return [...sums.values()];
}
