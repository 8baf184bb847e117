import { Failure } from '../../contract/errors.ts';
import { type OneOnOne, withManager } from '../../domain/oneOnOne.ts';
import { type ChangeDependencies, changeOneOnOne } from '../changeOneOnOne.ts';
import type { Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';

/**
 * One of the two says which of them is the manager; the other is then the report.
 * @param asked `ifMatch` the version that was seen, `*` for any
 * @throws Failure invalid (`managerId` is neither of them), notFound, changedMeanwhile, unavailable
 */
export function nameManager(dependencies: ChangeDependencies) {
  return ofPair(
    'nameManager',
    (scope, { ifMatch, managerId }: { ifMatch: string; managerId: string }): Promise<Versioned<OneOnOne>> =>
      changeOneOnOne(dependencies, scope, ifMatch, (oneOnOne) => {
        const manager = oneOnOne.people.find(({ id }) => id === managerId);
        if (!manager) {
          throw new Failure('invalid', { field: 'personId', reason: { why: 'notOneOfTheTwo' } });
        }
        if (manager.role === 'manager') return oneOnOne;
        return { ...oneOnOne, people: withManager(oneOnOne.people, manager.id) };
      }),
  );
}
