import { lazy } from 'react';
import { Icon } from '../../icons.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { ConnectionsButton } from '../connections/ConnectionsButton.tsx';
import { LazyBoundary } from '../dialog/LazyBoundary.tsx';
import { useDisclosure } from '../dialog/useDisclosure.ts';
import { usePanel } from '../session/panel.tsx';

const PrivacyDialog = lazy(() => import('./PrivacyDialog.tsx'));

/** Who can read this: one line, always there, that opens the explanation. */
export function PrivacyLine() {
  const { pair } = usePanel();
  const strings = useStrings().privacy;
  const dialog = useDisclosure();
  return (
    <div className="privacy">
      <span>{strings.line(pair.other.short)}</span>
      <button
        ref={dialog.openerRef}
        type="button"
        className="icon-button"
        onClick={dialog.show}
        aria-label={strings.explain}
      >
        <Icon name="info" />
      </button>
      <ConnectionsButton />
      {dialog.times > 0 && (
        <LazyBoundary>
          <PrivacyDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </div>
  );
}
