import { use } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { CadenceChoice } from '../../../domain/cadence.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { LocaleContext, useWording } from '../../wording/wording.tsx';
import type { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import { ruleText } from './ruleText.ts';
import { useChangeAhead } from './useAhead.ts';

/** When the two seem to meet, to be taken over with one press or set by hand. */
export default function Suggestion(props: {
  suggestion: CadenceChoice;
  dialog: Pick<ReturnType<typeof useShown>, 'show' | 'openerRef'>;
}) {
  const { suggestion } = props;
  const { view, announce } = usePanel();
  const { failures } = useWording();
  const words = useCadenceWording();
  const locale = use(LocaleContext);
  const change = useChangeAhead(view.id);
  const when = ruleText(suggestion, words.rule, locale) ?? '';
  const takeOver = () =>
    change.mutate((api, id) => api.set(id, suggestion), {
      onSuccess: () => announce(words.form.saved(when)),
    });
  return (
    <div className="suggestion">
      <p>{words.suggestion.text(when)}</p>
      <div role="alert">
        {change.error instanceof Failure && <p className="notice">{failures[change.error.code].text}</p>}
      </div>
      <div className="suggestion-choice">
        <button type="button" className="button" onClick={takeOver} disabled={change.isPending}>
          {change.isPending ? words.suggestion.using : words.suggestion.use}
        </button>
        <button ref={props.dialog.openerRef} type="button" className="link" onClick={props.dialog.show}>
          {words.suggestion.other}
        </button>
      </div>
    </div>
  );
}
