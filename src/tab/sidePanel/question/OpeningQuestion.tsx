import { lazy } from 'react';
import { useQuestionText } from '../../wording/useQuestionText.ts';
import { useWording } from '../../wording/wording.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import { ShareQuestion } from './ShareQuestion.tsx';

const ChangeQuestionDialog = lazy(() => import('./ChangeQuestionDialog.tsx'));

/** The question that the 1:1 starts with: the largest words in the panel. */
export function OpeningQuestion() {
  const { view } = usePanel();
  const words = useWording().question;
  const questionText = useQuestionText();
  const dialog = useShown();
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
          aria-label={words.changeLabel}
        >
          {words.change}
        </button>
        <ShareQuestion />
      </span>
      {dialog.times > 0 && (
        <LaterPart>
          <ChangeQuestionDialog key={dialog.times} dialog={dialog} />
        </LaterPart>
      )}
    </div>
  );
}
