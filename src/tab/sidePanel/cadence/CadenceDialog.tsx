import { use, useState } from 'react';
import type { AheadView } from '../../../contract/cadence.ts';
import { Failure } from '../../../contract/errors.ts';
import { type CadenceDraft, choiceOf, draftLike, draftOf, timesAhead } from '../../../domain/cadenceDraft.ts';
import { zoneNamed } from '../../../domain/zoneNamed.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { LocaleContext, useWording } from '../../wording/wording.tsx';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Shown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import { useServices } from '../session/services.tsx';
import { CadenceFields, type Fault } from './CadenceFields.tsx';
import { draftText } from './ruleText.ts';
import { cityOf, dateText, localIn } from './times.ts';
import { useChangeAhead } from './useAhead.ts';

/** Times that the preview shows. */
const shown = 4;

/** When the two meet, for both of them. Give it a `key` per opening. */
export default function CadenceDialog(props: { dialog: Shown; ahead: AheadView }) {
  const panel = usePanel();
  const { cancel, failures } = useWording();
  const words = useCadenceWording();
  const locale = use(LocaleContext);
  const start = useStart(props.ahead);
  const [draft, setDraft] = useState(start.draft);
  const [fault, setFault] = useState<Fault | null>(null);
  const change = useChangeAhead(panel.view.id);
  const zone = zoneNamed(draft.zone);
  const now = localIn(zone ?? 'UTC', panel.now());
  const save = () => {
    if (change.isPending) return;
    const made = zone === null ? ({ fault: 'zone' } as const) : choiceOf({ ...draft, zone }, now);
    if ('fault' in made) return setFault(made.fault);
    change.mutate((api, id) => api.set(id, made.choice), {
      onSuccess: () => {
        panel.announce(words.form.saved(draftText(draft, words.rule, locale)));
        props.dialog.hide();
      },
    });
  };
  return (
    <PanelDialog
      dialog={props.dialog}
      title={words.form.title}
      actions={
        <>
          <button type="button" className="button primary" onClick={save} aria-disabled={change.isPending}>
            {change.isPending ? words.form.saving : words.form.save}
          </button>
          <button type="button" className="button" onClick={props.dialog.hide}>
            {cancel}
          </button>
        </>
      }
    >
      <p className="quiet">{words.form.both}</p>
      {start.isUnknown && <p className="quiet">{words.form.unknownRule}</p>}
      <div role="alert">
        {change.error instanceof Failure && <p className="notice">{failures[change.error.code].text}</p>}
      </div>
      <CadenceFields
        draft={draft}
        now={now}
        fault={fault}
        change={(changed) => {
          setFault(null);
          setDraft((before) => ({ ...before, ...changed }));
        }}
      />
      <Preview draft={draft} now={now} zone={zone} />
    </PanelDialog>
  );
}

function Preview(props: { draft: CadenceDraft; now: string; zone: string | null }) {
  const words = useCadenceWording().form;
  const locale = use(LocaleContext);
  const times = props.zone === null ? [] : timesAhead(props.draft, props.now, shown);
  if (times.length === 0 || props.zone === null) return null;
  return (
    <section className="preview" aria-label={words.preview}>
      <p>{words.preview}</p>
      <ul>
        {times.map((time) => (
          <li key={time}>{dateText(locale, time)}</li>
        ))}
      </ul>
      <p className="quiet">{words.inZone(cityOf(props.zone))}</p>
    </section>
  );
}

/** What the form begins with: what is set, what is suggested, or when they meet next or met last. */
function useStart({ cadence, suggestion, next }: AheadView): { draft: CadenceDraft; isUnknown: boolean } {
  const { view, now } = usePanel();
  const here = useServices().zone();
  const set = cadence ?? suggestion;
  const [start] = useState(() => {
    const like = next?.startsAt ?? view.running?.startedAt ?? view.lastTime?.heldAt ?? null;
    const zone = set === null ? here : (zoneNamed(set.zone) ?? here);
    const known = set && draftOf({ ...set, zone }, localIn(zone, now()));
    const usual = draftLike(like && localIn(zone, like), localIn(zone, now()), zone);
    return { draft: known ?? usual, isUnknown: cadence !== null && known === null };
  });
  return start;
}
