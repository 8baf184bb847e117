import { useRef } from 'react';
import { actionItemLimits } from '../../../../domain/actionItem.ts';
import { ActionRow } from '../../../features/actionItems/ActionRow.tsx';
import { AddAction } from '../../../features/actionItems/AddAction.tsx';
import { useActionActions } from '../../../features/actionItems/useActionActions.ts';
import { useActionItems } from '../../../features/actionItems/useActionItems.ts';
import { ActionDraftProvider } from '../../../shared/session/actionDraft.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';

/** What was promised in this meeting, each changed in place, and the box for what is missing. */
export function AgreedStep() {
  const { view } = usePanel();
  const strings = useLowerStrings().meeting;
  const { list } = useActionItems();
  const { actions, failure } = useActionActions(list?.open ?? []);
  const addField = useRef<HTMLInputElement>(null);
  if (list === null) return <p className="quiet">{strings.loading}</p>;
  const startedAt = view.running?.startedAt ?? null;
  const agreed = list.open.filter(({ madeAt }) => startedAt !== null && madeAt >= startedAt);
  return (
    <>
      {agreed.length === 0 ? (
        <p>{strings.nothingAgreed}</p>
      ) : (
        <ul className="items">
          {agreed.map((item) => (
            <ActionRow key={item.id} item={item} today={list.today} actions={actions} handed={null} />
          ))}
        </ul>
      )}
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      <ActionDraftProvider>
        <AddAction
          added={actions.added}
          room={actionItemLimits.open - list.open.length}
          fieldRef={addField}
        />
      </ActionDraftProvider>
    </>
  );
}
