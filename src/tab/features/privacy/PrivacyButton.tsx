import { lazy } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { Icon } from '../../shared/icons.tsx';
import { useStrings } from '../../strings/strings.tsx';

const PrivacyDialog = lazy(() => import('./PrivacyDialog.tsx'));

/** A lock beside the names: opens who can read this. */
export function PrivacyButton() {
  const strings = useStrings().privacy;
  const dialog = useDisclosure();
  return (
    <>
      <button
        ref={dialog.openerRef}
        type="button"
        className="icon-button"
        onClick={dialog.show}
        aria-label={strings.explain}
        title={strings.explain}
      >
        <Icon name="lock" />
      </button>
      {dialog.times > 0 && (
        <LazyBoundary>
          <PrivacyDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </>
  );
}
