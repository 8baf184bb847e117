import { DeleteLine } from '../../shared/deletion/DeleteLine.tsx';
import { LeaveButton } from '../../shared/deletion/LeaveButton.tsx';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import ManagerChoice from '../../shared/manager/ManagerChoice.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Who can read a 1:1 and where it is kept, and who is who. Every sentence must be true. */
export default function PrivacyDialog(props: { dialog: Disclosure }) {
  const { view, pair, announce } = usePanel();
  const strings = useStrings();
  const text = useLowerStrings().privacy;
  return (
    <PanelDialog
      dialog={props.dialog}
      title={text.title}
      actions={
        <button type="button" className="button primary" onClick={props.dialog.hide}>
          {strings.close}
        </button>
      }
    >
      <dl className="explained">
        <Explained term={text.whoTitle} text={text.who(pair.other.name)} />
        <Explained term={text.adminTitle} text={text.admin} />
        <Explained term={text.botTitle} text={text.bot} />
        <Explained term={text.storeTitle} text={text.store} />
      </dl>
      <h3>{text.rolesTitle}</h3>
      <ManagerChoice />
      <h3>{text.rightsTitle}</h3>
      <DeleteLine
        oneOnOneId={view.id}
        pair={pair}
        subject={{ kind: 'oneOnOne' }}
        name={pair.other.name}
        announce={announce}
      />
      <div>
        <LeaveButton />
      </div>
    </PanelDialog>
  );
}

function Explained(props: { term: string; text: string }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.text}</dd>
    </div>
  );
}
