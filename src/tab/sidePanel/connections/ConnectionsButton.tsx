import { lazy } from 'react';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';

const ConnectionsDialog = lazy(() => import('./ConnectionsDialog.tsx'));

/** The way to what a person may connect. @param withText also for those who look, where there is room */
export function ConnectionsButton(props: { withText?: boolean }) {
  const words = useWording();
  const dialog = useShown();
  return (
    <>
      <button
        ref={dialog.openerRef}
        type="button"
        className={props.withText ? 'button' : 'icon-button'}
        onClick={dialog.show}
        aria-label={props.withText ? undefined : words.connections}
        title={props.withText ? undefined : words.connections}
      >
        {props.withText ? words.connections : <Icon name="link" />}
      </button>
      {dialog.times > 0 && (
        <LaterPart>
          <ConnectionsDialog key={dialog.times} dialog={dialog} />
        </LaterPart>
      )}
    </>
  );
}
