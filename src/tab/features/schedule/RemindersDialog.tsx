import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { RemindersForm } from './RemindersForm.tsx';
import { useRemindersDraft } from './useRemindersDraft.ts';
import { useUpcoming } from './useUpcoming.ts';

/** How whoever looks is reminded of one 1:1. Give it a `key` per opening. @param other name of the other person */
export default function RemindersDialog(props: { dialog: Disclosure; oneOnOneId: string; other: string }) {
  const { data, error, refetch } = useUpcoming(props.oneOnOneId);
  const { close, retry, failures } = useStrings();
  const strings = useCadenceStrings().reminders;
  const draft = useRemindersDraft(props.oneOnOneId, data?.settings ?? null);
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.title}
      actions={
        <>
          {data !== undefined && (
            <button
              type="button"
              className="button primary"
              onClick={draft.save}
              aria-disabled={draft.state === 'saving'}
            >
              {draft.state === 'saving' ? strings.saving : strings.save}
            </button>
          )}
          <button type="button" className="button" onClick={props.dialog.hide}>
            {close}
          </button>
        </>
      }
    >
      <p className="quiet">{strings.of(props.other)}</p>
      {data === undefined && error === null && <p>{strings.loading}</p>}
      {data === undefined && error !== null && (
        <p className="notice" role="alert">
          {strings.notFetched}
          <button type="button" className="button" onClick={() => void refetch()}>
            {retry}
          </button>
        </p>
      )}
      {data !== undefined && data.settings === null && draft.state !== 'saved' && <p>{strings.unset}</p>}
      {data !== undefined && <RemindersForm draft={draft} worked={data.workingHours} />}
      <div role="alert">
        {draft.failure !== null && <p className="notice">{failures[draft.failure.code].text}</p>}
      </div>
      <div role="status">{draft.state === 'saved' && <p>{strings.saved}</p>}</div>
    </PanelDialog>
  );
}
