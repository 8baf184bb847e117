import { lazy } from 'react';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { ConnectionsButton } from '../connections/ConnectionsButton.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';

const PrivacyDialog = lazy(() => import('./PrivacyDialog.tsx'));

/** Who can read this: one line, always there, that opens the explanation. */
export function PrivacyLine() {
  const { pair } = usePanel();
  const words = useWording().privacy;
  const dialog = useShown();
  return (
    <div className="privacy">
      <span>{words.line(pair.other.short)}</span>
      <button
        ref={dialog.openerRef}
        type="button"
        className="icon-button"
        onClick={dialog.show}
        aria-label={words.explain}
      >
        <Icon name="info" />
      </button>
      <ConnectionsButton />
      {dialog.times > 0 && (
        <LaterPart>
          <PrivacyDialog key={dialog.times} dialog={dialog} />
        </LaterPart>
      )}
    </div>
  );
}
