import { Failure } from '../../contract/errors.ts';
import { type OneOnOne, withManager } from '../../domain/oneOnOne.ts';
import { type ChangeAsked, type ChangeDependencies, changeOneOnOne } from '../changeOneOnOne.ts';
import type { Versioned } from '../pairPorts.ts';

/**
 * One of the two says which of them is the manager; the other is then the report.
 * @throws Failure invalid (`managerId` is neither of them), notFound, changedMeanwhile, unavailable
 */
export function nameManager(dependencies: ChangeDependencies) {
  return (asked: ChangeAsked & { managerId: string }): Promise<Versioned<OneOnOne>> =>
    changeOneOnOne(dependencies, 'nameManager', asked, (oneOnOne) => {
      const manager = oneOnOne.people.find(({ id }) => id === asked.managerId);
      if (!manager) {
        throw new Failure('invalid', { field: 'personId', reason: { why: 'notOneOfTheTwo' } });
      }
      if (manager.role === 'manager') return oneOnOne;
      return { ...oneOnOne, people: withManager(oneOnOne.people, manager.id) };
    });
}
