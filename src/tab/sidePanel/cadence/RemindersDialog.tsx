import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { useWording } from '../../wording/wording.tsx';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Shown } from '../dialog/useShown.ts';
import { RemindersForm } from './RemindersForm.tsx';
import { useAhead } from './useAhead.ts';
import { useRemindersDraft } from './useRemindersDraft.ts';

/** How whoever looks is reminded of one 1:1. Give it a `key` per opening. @param other name of the other person */
export default function RemindersDialog(props: { dialog: Shown; oneOnOneId: string; other: string }) {
  const { data, error, refetch } = useAhead(props.oneOnOneId);
  const { close, retry, failures } = useWording();
  const words = useCadenceWording().reminders;
  const draft = useRemindersDraft(props.oneOnOneId, data?.settings ?? null);
  return (
    <PanelDialog
      dialog={props.dialog}
      title={words.title}
      actions={
        <>
          {data !== undefined && (
            <button
              type="button"
              className="button primary"
              onClick={draft.save}
              aria-disabled={draft.state === 'saving'}
            >
              {draft.state === 'saving' ? words.saving : words.save}
            </button>
          )}
          <button type="button" className="button" onClick={props.dialog.hide}>
            {close}
          </button>
        </>
      }
    >
      <p className="quiet">{words.of(props.other)}</p>
      {data === undefined && error === null && <p>{words.loading}</p>}
      {data === undefined && error !== null && (
        <p className="notice" role="alert">
          {words.notFetched}
          <button type="button" className="button" onClick={() => void refetch()}>
            {retry}
          </button>
        </p>
      )}
      {data !== undefined && data.settings === null && draft.state !== 'saved' && <p>{words.unset}</p>}
      {data !== undefined && <RemindersForm draft={draft} worked={data.workingHours} />}
      <div role="alert">
        {draft.failure !== null && <p className="notice">{failures[draft.failure.code].text}</p>}
      </div>
      <div role="status">{draft.state === 'saved' && <p>{words.saved}</p>}</div>
    </PanelDialog>
  );
}
