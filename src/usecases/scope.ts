import { Failure } from '../contract/errors.ts';
import { type Capability, can } from '../domain/access.ts';
import type { Person } from '../domain/person.ts';
import type { Caller } from './account.ts';

declare const isChecked: unique symbol;

/** Who asks: what says that somebody is one of the two. */
type Who = Pick<Person, 'id' | 'tenantId'>;

/** Somebody in their own 1:1, who may do this there. Nothing but `enter` makes one. */
export type Scope<May extends Capability, By extends Who = Person> = {
  readonly person: By;
  readonly oneOnOneId: string;
  readonly [isChecked]: May;
};

/** A use case of a pair, which asks before anything else whether this person may. Nothing but this file makes one. */
export type PairUseCase<By, Asked extends unknown[], Result> = {
  (by: By, oneOnOneId: string, ...asked: Asked): Promise<Result>;
  readonly [isChecked]: true;
};

/** Any of them; for tables in which nothing else may stand. */
export type AnyPairUseCase = PairUseCase<never, never[], unknown>;

/**
 * The one door into a 1:1. Whoever is not one of the two does not learn whether it exists.
 * @throws Failure notFound
 */
export function enter<May extends Capability, By extends Who>(
  person: By,
  capability: May,
  oneOnOneId: string,
): Scope<May, By> {
  if (!isAllowed(person, capability, oneOnOneId)) throw new Failure('notFound');
  return { person, oneOnOneId } as Scope<May, By>;
}

/** As `enter`, for whoever only wants to know. */
export function isAllowed(person: Who, capability: Capability, oneOnOneId: string): boolean {
  return can(person, capability, oneOnOneId);
}

/** A use case of one of the two: `run` gets the scope, and whatever else is asked. */
export function ofPair<May extends Capability, Asked extends unknown[], Result>(
  capability: May,
  run: (scope: Scope<May>, ...asked: Asked) => Promise<Result>,
): PairUseCase<Person, Asked, Result> {
  const useCase = async (person: Person, oneOnOneId: string, ...asked: Asked) =>
    run(enter(person, capability, oneOnOneId), ...asked);
  return useCase as PairUseCase<Person, Asked, Result>;
}

/**
 * As `ofPair`, where not the caller but something that is found out says which 1:1 it is; whoever is not one of its two
 * is refused all the same. Nothing but this file makes one.
 */
export type FoundPairUseCase<Asked extends unknown[], Result> = {
  (by: Person, ...asked: Asked): Promise<Result>;
  readonly [isChecked]: true;
};

/** Any of them; for tables in which nothing else may stand. */
export type AnyFoundPairUseCase = FoundPairUseCase<never[], unknown>;

/** @param find the 1:1, and whatever else `run` gets with the scope */
export function ofFoundPair<
  May extends Capability,
  Found extends { oneOnOneId: string },
  Asked extends unknown[],
  Result,
>(
  capability: May,
  find: (person: Person, ...asked: Asked) => Promise<Found>,
  run: (scope: Scope<May> & Found, ...asked: Asked) => Promise<Result>,
): FoundPairUseCase<Asked, Result> {
  const useCase = async (person: Person, ...asked: Asked) => {
    const found = await find(person, ...asked);
    return run({ ...found, ...enter(person, capability, found.oneOnOneId) }, ...asked);
  };
  return useCase as FoundPairUseCase<Asked, Result>;
}

/** As `ofPair`, for what is asked of Microsoft in the person's name: `run` gets their token as well. */
export function ofCaller<May extends Capability, Asked extends unknown[], Result>(
  capability: May,
  run: (scope: Scope<May> & { caller: Caller }, ...asked: Asked) => Promise<Result>,
): PairUseCase<Caller, Asked, Result> {
  const useCase = async (caller: Caller, oneOnOneId: string, ...asked: Asked) =>
    run({ ...enter(caller.person, capability, oneOnOneId), caller }, ...asked);
  return useCase as PairUseCase<Caller, Asked, Result>;
}
