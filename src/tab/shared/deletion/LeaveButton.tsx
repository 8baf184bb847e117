import { lazy } from 'react';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { LazyBoundary } from '../dialog/LazyBoundary.tsx';
import { useDisclosure } from '../dialog/useDisclosure.ts';

const LeaveDialog = lazy(() => import('./LeaveDialog.tsx'));

/** The way out of Opener. */
export function LeaveButton() {
  const strings = useDeletionStrings().leave;
  const dialog = useDisclosure();
  return (
    <>
      <button ref={dialog.openerRef} type="button" className="link" onClick={dialog.show}>
        {strings.open}
      </button>
      {dialog.times > 0 && (
        <LazyBoundary>
          <LeaveDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </>
  );
}
