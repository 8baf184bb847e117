import { lazy } from 'react';
import { Icon } from '../../icons.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { LazyBoundary } from '../dialog/LazyBoundary.tsx';
import { useDisclosure } from '../dialog/useDisclosure.ts';

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
