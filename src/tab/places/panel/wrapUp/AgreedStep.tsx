import { useRef } from 'react';
import { actionItemLimits } from '../../../../domain/actionItem.ts';
import { ActionRow } from '../../../features/actionItems/ActionRow.tsx';
import { AddAction } from '../../../features/actionItems/AddAction.tsx';
import { useActionActions } from '../../../features/actionItems/useActionActions.ts';
import { WellSpentChoice } from '../../../features/meeting/WellSpentChoice.tsx';
import { ActionDraftProvider } from '../../../shared/session/actionDraft.tsx';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { Summary } from './Summary.tsx';
import { useMeetingPromises } from './useMeetingPromises.ts';
import type { WrapUpDraft } from './useWrapUpDraft.ts';

/** What finishing will do, what was promised in this meeting, and whether the time was well spent. */
export function AgreedStep({ draft }: { draft: WrapUpDraft }) {
  const strings = useLowerStrings().meeting;
  const promises = useMeetingPromises();
  const { actions, failure } = useActionActions(promises?.open ?? []);
  const addField = useRef<HTMLTextAreaElement>(null);
  if (promises === null) return <p className="quiet">{strings.loading}</p>;
  const { made, open, today } = promises;
  return (
    <>
      <Summary draft={draft} />
      <section className="agreed" aria-label={strings.newPromises}>
        <h3>{strings.newPromises}</h3>
        {made.length === 0 ? (
          <p>{strings.nothingAgreed}</p>
        ) : (
          <ul className="items">
            {made.map((item) => (
              <ActionRow key={item.id} item={item} today={today} actions={actions} handed={null} />
            ))}
          </ul>
        )}
        <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
        <ActionDraftProvider>
          <AddAction added={actions.added} room={actionItemLimits.open - open.length} fieldRef={addField} />
        </ActionDraftProvider>
      </section>
      <WellSpentChoice
        chosen={draft.answer}
        disabled={false}
        choose={(answer) => draft.setAnswer(answer === draft.answer ? null : answer)}
      />
    </>
  );
}
