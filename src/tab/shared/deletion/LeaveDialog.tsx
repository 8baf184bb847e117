import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useFailureText } from '../../strings/useFailureText.ts';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Disclosure } from '../dialog/useDisclosure.ts';
import { useServices } from '../services/services.tsx';

/** What becomes of what is yours and of what you shared, and under which name; then the way out. */
export default function LeaveDialog({ dialog }: { dialog: Disclosure }) {
  const { leave: strings } = useDeletionStrings();
  const { cancel, close } = useStrings();
  const { deletions } = useServices();
  const [keepsName, setKeepsName] = useState(true);
  const leaving = useMutation({ mutationFn: () => deletions.leave({ keepsName }) });
  const failure = useFailureText(leaving.error);
  return (
    <PanelDialog
      dialog={dialog}
      title={strings.title}
      actions={
        <>
          <button type="button" className="button" onClick={dialog.hide}>
            {leaving.isSuccess ? close : cancel}
          </button>
          {!leaving.isSuccess && (
            <button
              type="button"
              className="button primary"
              disabled={leaving.isPending}
              onClick={() => leaving.mutate()}
            >
              {strings.confirm}
            </button>
          )}
        </>
      }
    >
      {leaving.isSuccess ? (
        <p role="status">{strings.done}</p>
      ) : (
        <>
          <p>{strings.text}</p>
          <p>{strings.copy}</p>
          <fieldset className="leave-name">
            <legend>{strings.named}</legend>
            {[true, false].map((value) => (
              <label key={String(value)}>
                <input
                  type="radio"
                  name="leave-name"
                  checked={keepsName === value}
                  onChange={() => setKeepsName(value)}
                />{' '}
                {value ? strings.withName : strings.withoutName}
              </label>
            ))}
          </fieldset>
          <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
        </>
      )}
    </PanelDialog>
  );
}
