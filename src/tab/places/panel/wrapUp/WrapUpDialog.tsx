import { useState } from 'react';
import type { WellSpent } from '../../../../domain/meeting.ts';
import { useMeetingActions } from '../../../features/meeting/useMeetingActions.ts';
import { WellSpentChoice } from '../../../features/meeting/WellSpentChoice.tsx';
import { PanelDialog } from '../../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../../shared/dialog/useDisclosure.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../../strings/useFailureText.ts';
import { AgreedStep } from './AgreedStep.tsx';
import { KeepStep } from './KeepStep.tsx';

const steps = ['agreed', 'keep', 'wellSpent'] as const;

type Step = (typeof steps)[number];

/**
 * Three taps: what was agreed, what stays for next time, was it well spent; the last one records the meeting. Who has
 * no time records it from any step. Give it a `key` per opening.
 */
export default function WrapUpDialog(props: { dialog: Disclosure }) {
  const strings = useLowerStrings().meeting;
  const [step, setStep] = useState<Step>('agreed');
  const { view } = usePanel();
  // The meeting that was open when the dialog was: the other one, or the clock, may file it meanwhile.
  const [round] = useState(view.round);
  const { wrapUp } = useMeetingActions();
  const failure = useFailureText(wrapUp.error);
  const next = steps[steps.indexOf(step) + 1];
  const file = (answer: WellSpent | null) => {
    if (!wrapUp.isPending) wrapUp.mutate({ round, answer }, { onSuccess: props.dialog.hide });
  };
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.steps[step]}
      actions={
        <>
          {next !== undefined && (
            <button type="button" className="button primary" onClick={() => setStep(next)}>
              {strings.next}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-disabled={wrapUp.isPending}
            onClick={() => file(null)}
          >
            {wrapUp.isPending ? strings.filing : strings.fileNow}
          </button>
        </>
      }
    >
      <p className="quiet">{strings.step(steps.indexOf(step) + 1, steps.length)}</p>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      {step === 'agreed' && <AgreedStep />}
      {step === 'keep' && <KeepStep />}
      {step === 'wellSpent' && (
        <WellSpentChoice
          chosen={wrapUp.variables?.answer ?? null}
          disabled={wrapUp.isPending}
          choose={file}
        />
      )}
    </PanelDialog>
  );
}
