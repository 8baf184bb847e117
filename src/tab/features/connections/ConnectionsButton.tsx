import { lazy } from 'react';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { Icon } from '../../shared/icons.tsx';
import { useStrings } from '../../strings/strings.tsx';

const ConnectionsDialog = lazy(() => import('./ConnectionsDialog.tsx'));

/** The way to what a person may connect. @param withText also for those who look, where there is room */
export function ConnectionsButton(props: { withText?: boolean }) {
  const strings = useStrings();
  const dialog = useDisclosure();
  return (
    <>
      <button
        ref={dialog.openerRef}
        type="button"
        className={props.withText ? 'button' : 'icon-button'}
        onClick={dialog.show}
        aria-label={props.withText ? undefined : strings.connections}
        title={props.withText ? undefined : strings.connections}
      >
        {props.withText ? strings.connections : <Icon name="link" />}
      </button>
      {dialog.times > 0 && (
        <LazyBoundary>
          <ConnectionsDialog key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </>
  );
}
