import { lazy, useState } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useOpenHistory } from '../../shared/session/openHistory.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useQuestionText } from '../../strings/useQuestionText.ts';
import { Answers } from './Answers.tsx';
import { BothAnswers } from './BothAnswers.tsx';
import { LastAnswers } from './LastAnswers.tsx';
import { useAnswered } from './useAnswered.ts';
import { useNewQuestion } from './useNewQuestion.ts';

const ChangeQuestionDialog = lazy(() => import('./ChangeQuestionDialog.tsx'));
const ShareQuestion = lazy(() => import('./ShareQuestion.tsx'));

/**
 * The question that the 1:1 starts with and what the two answer. Once both have, it makes room for the agenda: a line
 * with both answers stays, which opens it again.
 */
export function OpeningQuestionSection() {
  const { view, pair } = usePanel();
  const { stage } = useServices();
  const strings = useStrings().question;
  const questionText = useQuestionText();
  const dialog = useDisclosure();
  const openHistory = useOpenHistory();
  const isNewToYou = useNewQuestion();
  const [isOpen, setOpen] = useState(false);
  const { isOver, held } = useAnswered();
  const isSmall = isOver && !isOpen;
  return (
    <section className="opening" data-small={isSmall} aria-labelledby="opening-question" {...held}>
      <h2 className="question-text" id="opening-question">
        {questionText(view.openingQuestion.text)}
      </h2>
      {isNewToYou && <p className="quiet chosen-by">{strings.chosenBy(pair.other.short)}</p>}
      {isOver && <BothAnswers isOpen={isOpen} setOpen={setOpen} />}
      {!isSmall && (
        <>
          <Answers />
          <div className="question-links" role="toolbar" aria-label={strings.label}>
            <LastAnswers />
            {openHistory !== null && view.round > 0 && (
              <button type="button" className="link" onClick={() => openHistory(null)}>
                {strings.allAnswers}
              </button>
            )}
            <button
              ref={dialog.openerRef}
              type="button"
              className="link"
              onClick={dialog.show}
              aria-label={strings.changeLabel}
            >
              {strings.change}
            </button>
            {stage !== null && (
              <LazyBoundary>
                <ShareQuestion />
              </LazyBoundary>
            )}
          </div>
        </>
      )}
      {dialog.times > 0 && (
        <LazyBoundary>
          <ChangeQuestionDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </section>
  );
}
