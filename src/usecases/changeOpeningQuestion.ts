import type { OneOnOne } from '../domain/oneOnOne.ts';
import { chooseQuestion } from '../domain/openingQuestion.ts';
import { type ChangeAsked, type ChangeNeeds, changeOneOnOne } from './changeOneOnOne.ts';
import type { Clock, Versioned } from './ports.ts';

type Needs = ChangeNeeds & { clock: Clock; newId: () => string };

/**
 * One of the two chooses another question to start with. Its answers begin a new timeline; choosing the
 * wording that stands already changes nothing.
 * @param asked `text` as `questionWording` leaves it
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function changeOpeningQuestion(needs: Needs) {
  return (asked: ChangeAsked & { text: string }): Promise<Versioned<OneOnOne>> =>
    changeOneOnOne(needs, 'changeQuestion', asked, (oneOnOne) => {
      const openingQuestion = chooseQuestion(oneOnOne.openingQuestion, {
        wording: asked.text,
        by: asked.person.id,
        now: needs.clock(),
        id: needs.newId(),
      });
      return openingQuestion === oneOnOne.openingQuestion ? oneOnOne : { ...oneOnOne, openingQuestion };
    });
}
