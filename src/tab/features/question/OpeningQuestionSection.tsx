import { lazy } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useQuestionText } from '../../strings/useQuestionText.ts';

const ChangeQuestionDialog = lazy(() => import('./ChangeQuestionDialog.tsx'));
const ShareQuestion = lazy(() => import('./ShareQuestion.tsx'));

/** The question that the 1:1 starts with: the largest words in the panel. */
export function OpeningQuestionSection() {
  const { view } = usePanel();
  const { stage } = useServices();
  const strings = useStrings().question;
  const questionText = useQuestionText();
  const dialog = useDisclosure();
  return (
    <div className="question">
      <h2 className="question-text" id="opening-question">
        {questionText(view.openingQuestion.text)}
      </h2>
      <span className="question-links">
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
      </span>
      {dialog.times > 0 && (
        <LazyBoundary>
          <ChangeQuestionDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </div>
  );
}
