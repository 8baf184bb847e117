import { purposes } from '../../../domain/purpose.ts';
import { OfferedQuestions } from '../../shared/agenda/OfferedQuestions.tsx';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Questions for whoever does not know what to bring, by what they serve. A tap puts one on the agenda. */
export default function QuestionsDialog(props: { dialog: Disclosure }) {
  const strings = useStrings();
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.agenda.needQuestion}
      actions={
        <button type="button" className="button primary" onClick={props.dialog.hide}>
          {strings.close}
        </button>
      }
    >
      {purposes.map((purpose) => (
        <section key={purpose} className="questions-for" data-purpose={purpose}>
          <h3>{strings.itemWords.purposes[purpose].name}</h3>
          <OfferedQuestions purpose={purpose} />
        </section>
      ))}
    </PanelDialog>
  );
}
