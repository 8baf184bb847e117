import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { chooseQuestion } from '../../domain/openingQuestion.ts';
import { type ChangeDependencies, changeOneOnOne } from '../changeOneOnOne.ts';
import type { Clock, Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';

type Dependencies = ChangeDependencies & { clock: Clock; newId: () => string };

/**
 * One of the two chooses another question to start with. Its answers begin a new timeline; choosing the
 * wording that stands already changes nothing.
 * @param asked `ifMatch` the version that was seen, `*` for any; `text` as `questionTextSchema` leaves it
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function changeOpeningQuestion(dependencies: Dependencies) {
  return ofPair(
    'changeQuestion',
    (scope, { ifMatch, text }: { ifMatch: string; text: string }): Promise<Versioned<OneOnOne>> =>
      changeOneOnOne(dependencies, scope, ifMatch, (oneOnOne) => {
        const openingQuestion = chooseQuestion(oneOnOne.openingQuestion, {
          wording: text,
          by: scope.person.id,
          now: dependencies.clock(),
          id: dependencies.newId(),
        });
        return openingQuestion === oneOnOne.openingQuestion ? oneOnOne : { ...oneOnOne, openingQuestion };
      }),
  );
}
