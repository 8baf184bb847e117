import { type ComponentType, useState } from 'react';
import { useMeetingActions } from '../../../features/meeting/useMeetingActions.ts';
import { PanelDialog } from '../../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../../shared/dialog/useDisclosure.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../../strings/useFailureText.ts';
import { AgreedStep } from './AgreedStep.tsx';
import { KeepStep } from './KeepStep.tsx';
import { PromisesStep } from './PromisesStep.tsx';
import { useWrapUpDraft, type WrapUpDraft } from './useWrapUpDraft.ts';

const steps = ['promises', 'keep', 'agreed'] as const;

type Step = (typeof steps)[number];

const contents: Record<Step, ComponentType<{ draft: WrapUpDraft }>> = {
  promises: PromisesStep,
  keep: KeepStep,
  agreed: AgreedStep,
};

/**
 * The end of a meeting in three steps: what was promised earlier, what comes back next time, what was agreed. Nothing
 * goes on record before "Finish", which who has no time finds on every step. Give it a `key` per opening.
 */
export default function WrapUpDialog(props: { dialog: Disclosure }) {
  const strings = useLowerStrings().meeting;
  const [step, setStep] = useState<Step>('promises');
  const { view, pair } = usePanel();
  // The meeting that was open when the dialog was: the other one, or the clock, may record it meanwhile.
  const [round] = useState(view.round);
  const draft = useWrapUpDraft();
  const { wrapUp } = useMeetingActions();
  const failure = useFailureText(wrapUp.error);
  const place = steps.indexOf(step);
  const [back, next] = [steps[place - 1], steps[place + 1]];
  const finish = () => {
    if (wrapUp.isPending) return;
    const { answer, choices } = draft;
    wrapUp.mutate({ round, answer, choices }, { onSuccess: props.dialog.hide });
  };
  const Content = contents[step];
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.steps[step]}
      actions={
        <div className="step-buttons">
          {back !== undefined && (
            <button type="button" className="button" onClick={() => setStep(back)}>
              {strings.back}
            </button>
          )}
          {next !== undefined && (
            <button type="button" className="button primary" onClick={() => setStep(next)}>
              {strings.next}
            </button>
          )}
          <button
            type="button"
            className={next === undefined ? 'button primary' : 'button'}
            aria-disabled={wrapUp.isPending}
            onClick={finish}
          >
            {wrapUp.isPending ? strings.filing : strings.finish}
          </button>
          <button type="button" className="button" onClick={props.dialog.hide}>
            {strings.cancel}
          </button>
        </div>
      }
    >
      <p className="quiet">{strings.step(place + 1, steps.length)}</p>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      <div role="status">
        {view.round !== round && <p className="notice">{strings.wrappedUpMeanwhile(pair.other.short)}</p>}
      </div>
      <Content draft={draft} />
    </PanelDialog>
  );
}
