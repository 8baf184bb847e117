import { useState } from 'react';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Which keys do what. Those of one letter can be turned off, for people whose software types them by itself. */
export default function KeysDialog(props: { dialog: Disclosure }) {
  const { device } = useServices();
  const { close } = useStrings();
  const strings = useLowerStrings().keys;
  const [letters, setLetters] = useState(device.hasLetterKeys);
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.title}
      actions={
        <button type="button" className="button primary" onClick={props.dialog.hide}>
          {close}
        </button>
      }
    >
      <dl className="shortcuts">
        {strings.list.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check-label">
        <input
          type="checkbox"
          checked={letters}
          onChange={() => {
            device.setLetterKeys(!letters);
            setLetters(!letters);
          }}
        />
        {strings.letters}
      </label>
    </PanelDialog>
  );
}
