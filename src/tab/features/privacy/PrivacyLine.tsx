import { lazy, type ReactNode } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

const PrivacyDialog = lazy(() => import('./PrivacyDialog.tsx'));

/** Who can read this: one line, always there, that opens the explanation. `children` stand at its end. */
export function PrivacyLine(props: { children: ReactNode }) {
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
      {props.children}
      {dialog.times > 0 && (
        <LazyBoundary>
          <PrivacyDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </div>
  );
}
