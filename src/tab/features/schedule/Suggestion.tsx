import { use } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { CadenceChoice } from '../../../domain/cadence.ts';
import type { useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';
import { ruleText } from './ruleText.ts';
import { useChangeUpcoming } from './useChangeAhead.ts';

/** When the two seem to meet, to be taken over with one press or set by hand. */
export default function Suggestion(props: {
  suggestion: CadenceChoice;
  dialog: Pick<ReturnType<typeof useDisclosure>, 'show' | 'openerRef'>;
}) {
  const { suggestion } = props;
  const { view, announce } = usePanel();
  const { failures } = useStrings();
  const strings = useCadenceStrings();
  const locale = use(LocaleContext);
  const change = useChangeUpcoming(view.id);
  const when = ruleText(suggestion, strings.rule, locale) ?? '';
  const takeOver = () =>
    change.mutate((api, id) => api.set(id, suggestion), {
      onSuccess: () => announce(strings.form.saved(when)),
    });
  return (
    <div className="suggestion">
      <p>{strings.suggestion.text(when)}</p>
      <div role="alert">
        {change.error instanceof Failure && <p className="notice">{failures[change.error.code].text}</p>}
      </div>
      <div className="suggestion-choice">
        <button type="button" className="button" onClick={takeOver} disabled={change.isPending}>
          {change.isPending ? strings.suggestion.using : strings.suggestion.use}
        </button>
        <button ref={props.dialog.openerRef} type="button" className="link" onClick={props.dialog.show}>
          {strings.suggestion.other}
        </button>
      </div>
    </div>
  );
}
