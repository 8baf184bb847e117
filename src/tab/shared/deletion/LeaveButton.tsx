import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useFailureText } from '../../strings/useFailureText.ts';
import { useServices } from '../services/services.tsx';
import { AskedOnceMore } from './AskedOnceMore.tsx';
import { AskingButton } from './AskingButton.tsx';

/** The way out of Opener: what becomes of what is yours and of what you shared, and under which name; then out. */
export function LeaveButton() {
  const strings = useDeletionStrings().leave;
  return (
    <div className="deletion">
      <AskingButton text={strings.open}>{({ cancel }) => <Leaving cancel={cancel} />}</AskingButton>
    </div>
  );
}

function Leaving({ cancel }: { cancel: () => void }) {
  const { leave: strings } = useDeletionStrings();
  const { cancel: cancelText } = useStrings();
  const { deletions } = useServices();
  const [keepsName, setKeepsName] = useState(true);
  const leaving = useMutation({ mutationFn: () => deletions.leave({ keepsName }) });
  const failure = useFailureText(leaving.error);
  if (leaving.isSuccess) return <p role="status">{strings.done}</p>;
  return (
    <AskedOnceMore title={strings.title}>
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
      <p className="asked-buttons">
        <button type="button" className="button" onClick={cancel}>
          {cancelText}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={leaving.isPending}
          onClick={() => leaving.mutate()}
        >
          {strings.confirm}
        </button>
      </p>
    </AskedOnceMore>
  );
}
