import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { chooseQuestion } from '../../domain/openingQuestion.ts';
import { type ChangeAsked, type ChangeDependencies, changeOneOnOne } from '../changeOneOnOne.ts';
import type { Clock, Versioned } from '../pairPorts.ts';

type Dependencies = ChangeDependencies & { clock: Clock; newId: () => string };

/**
 * One of the two chooses another question to start with. Its answers begin a new timeline; choosing the
 * wording that stands already changes nothing.
 * @param asked `text` as `questionTextSchema` leaves it
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function changeOpeningQuestion(dependencies: Dependencies) {
  return (asked: ChangeAsked & { text: string }): Promise<Versioned<OneOnOne>> =>
    changeOneOnOne(dependencies, 'changeQuestion', asked, (oneOnOne) => {
      const openingQuestion = chooseQuestion(oneOnOne.openingQuestion, {
        wording: asked.text,
        by: asked.person.id,
        now: dependencies.clock(),
        id: dependencies.newId(),
      });
      return openingQuestion === oneOnOne.openingQuestion ? oneOnOne : { ...oneOnOne, openingQuestion };
    });
}
