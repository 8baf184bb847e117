import type { DeletionSubject } from '../../../domain/deletion.ts';
import { useDeletionStrings } from '../../strings/deletion/useDeletionStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Disclosure } from '../dialog/useDisclosure.ts';

/** What goes, when, and that it can be taken back: asked once more before anything happens. */
export default function ConfirmDeletion(props: {
  dialog: Disclosure;
  kind: DeletionSubject['kind'];
  other: string;
  confirm: () => void;
}) {
  const { dialog, kind, other } = props;
  const strings = useDeletionStrings();
  const { cancel } = useStrings();
  return (
    <PanelDialog
      dialog={dialog}
      title={strings.title[kind]}
      actions={
        <>
          <button type="button" className="button" onClick={dialog.hide}>
            {cancel}
          </button>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              props.confirm();
              dialog.hide();
            }}
          >
            {strings.confirm}
          </button>
        </>
      }
    >
      <p>{strings.goes[kind]}</p>
      <p>{kind === 'oneOnOne' ? strings.whenWhole(other) : strings.whenPart(other)}</p>
    </PanelDialog>
  );
}
