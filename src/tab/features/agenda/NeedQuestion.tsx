import { lazy } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { useStrings } from '../../strings/strings.tsx';

const QuestionsDialog = lazy(() => import('./QuestionsDialog.tsx'));

/** The way to questions that are offered, for whoever does not know what to bring. */
export default function NeedQuestion() {
  const strings = useStrings().agenda;
  const dialog = useDisclosure();
  return (
    <>
      <button ref={dialog.openerRef} type="button" className="link" onClick={dialog.show}>
        {strings.needQuestion}
      </button>
      {dialog.times > 0 && (
        <LazyBoundary>
          <QuestionsDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </>
  );
}
