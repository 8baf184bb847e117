import { use, useState } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import {
  type CadenceDraft,
  cadenceDraftOf,
  choiceOf,
  draftLike,
  timesAhead,
} from '../../../domain/cadenceDraft.ts';
import { dateText, localIn } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { parseTimeZone } from '../../../domain/parseTimeZone.ts';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';
import { type CadenceFault, CadenceFields } from './CadenceFields.tsx';
import { draftText } from './ruleText.ts';
import { cityOf } from './times.ts';
import { useChangeUpcoming } from './useChangeAhead.ts';

/** Times that the preview shows. */
const shown = 4;

/** When the two meet, for both of them. Give it a `key` per opening. */
export default function CadenceDialog(props: { dialog: Disclosure; upcoming: UpcomingView }) {
  const panel = usePanel();
  const { cancel, failures } = useStrings();
  const strings = useCadenceStrings();
  const locale = use(LocaleContext);
  const start = useStart(props.upcoming);
  const [draft, setDraft] = useState(start.draft);
  const [fault, setFault] = useState<CadenceFault | null>(null);
  const change = useChangeUpcoming(panel.view.id);
  const zone = parseTimeZone(draft.zone);
  const now = localIn(zone ?? 'UTC', panel.now());
  const save = () => {
    if (change.isPending) return;
    const made = zone === null ? ({ fault: 'zone' } as const) : choiceOf({ ...draft, zone }, now);
    if ('fault' in made) return setFault(made.fault);
    change.mutate((api, id) => api.set(id, made.choice), {
      onSuccess: () => {
        panel.announce(strings.form.saved(draftText(draft, strings.rule, locale)));
        props.dialog.hide();
      },
    });
  };
  return (
    <PanelDialog
      dialog={props.dialog}
      title={strings.form.title}
      actions={
        <>
          <button type="button" className="button primary" onClick={save} aria-disabled={change.isPending}>
            {change.isPending ? strings.form.saving : strings.form.save}
          </button>
          <button type="button" className="button" onClick={props.dialog.hide}>
            {cancel}
          </button>
        </>
      }
    >
      <p className="quiet">{strings.form.both}</p>
      {start.isUnknown && <p className="quiet">{strings.form.unknownRule}</p>}
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
  const strings = useCadenceStrings().form;
  const locale = use(LocaleContext);
  const times = props.zone === null ? [] : timesAhead(props.draft, props.now, shown);
  if (times.length === 0 || props.zone === null) return null;
  return (
    <section className="preview" aria-label={strings.preview}>
      <p>{strings.preview}</p>
      <ul>
        {times.map((time) => (
          <li key={time}>{dateText(locale, shapes.weekdayAndDay, time.slice(0, 10))}</li>
        ))}
      </ul>
      <p className="quiet">{strings.inZone(cityOf(props.zone))}</p>
    </section>
  );
}

/** What the form begins with: what is set, what is suggested, or when they meet next or met last. */
function useStart({ cadence, suggestion, next }: UpcomingView): { draft: CadenceDraft; isUnknown: boolean } {
  const { view, now } = usePanel();
  const ownZone = useServices().zone();
  const set = cadence ?? suggestion;
  const [start] = useState(() => {
    const like = next?.startsAt ?? view.running?.startedAt ?? view.lastTime?.heldAt ?? null;
    const zone = set === null ? ownZone : (parseTimeZone(set.zone) ?? ownZone);
    const known = set && cadenceDraftOf({ ...set, zone }, localIn(zone, now()));
    const usual = draftLike(like && localIn(zone, like), localIn(zone, now()), zone);
    return { draft: known ?? usual, isUnknown: cadence !== null && known === null };
  });
  return start;
}
