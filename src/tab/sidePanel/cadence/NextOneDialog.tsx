import { use, useState } from 'react';
import type { AheadView } from '../../../contract/cadence.ts';
import { localDateTime } from '../../../domain/cadence.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { LocaleContext, useWording } from '../../wording/wording.tsx';
import { PanelDialog } from '../dialog/PanelDialog.tsx';
import type { Shown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import { useServices } from '../session/services.tsx';
import { Typed } from './Typed.tsx';
import { cityOf, localIn, wallText, whenText } from './times.ts';
import type { OneChange } from './useOneChange.ts';

/** Moves the next meeting or calls it off, and takes back what was called off. Give it a `key` per opening. */
export default function NextOneDialog(props: { dialog: Shown; ahead: AheadView; change: OneChange }) {
  const { ahead, change, dialog } = props;
  const { close, failures } = useWording();
  const words = useCadenceWording().one;
  const locale = use(LocaleContext);
  const here = useServices().zone();
  const zone = ahead.cadence?.zone ?? here;
  return (
    <PanelDialog
      dialog={dialog}
      title={words.title}
      actions={
        <button type="button" className="button" onClick={dialog.hide}>
          {close}
        </button>
      }
    >
      <div role="alert">
        {change.failure !== null && <p className="notice">{failures[change.failure.code].text}</p>}
      </div>
      {ahead.next === null ? (
        <p>{words.none}</p>
      ) : (
        <NextOne key={ahead.next.startsAt} one={ahead.next} zone={zone} change={change} hide={dialog.hide} />
      )}
      {ahead.calledOff.length > 0 && (
        <section className="called-off" aria-label={words.calledOff}>
          <h3>{words.calledOff}</h3>
          <ul>
            {ahead.calledOff.map(({ id, startsAt }) => {
              const when = whenText(locale, startsAt, here);
              return (
                <li key={id}>
                  <span>{when}</span>
                  <button
                    type="button"
                    className="button"
                    aria-label={words.takeBackOf(when)}
                    disabled={change.pending}
                    onClick={() => void change.takeBack(id)}
                  >
                    {words.takeBack}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </PanelDialog>
  );
}

function NextOne(props: {
  one: NonNullable<AheadView['next']>;
  zone: string;
  change: OneChange;
  hide: () => void;
}) {
  const { one, zone, change, hide } = props;
  const { now } = usePanel();
  const all = useCadenceWording();
  const words = all.one;
  const locale = use(LocaleContext);
  const here = useServices().zone();
  const [to, setTo] = useState(localIn(zone, one.startsAt));
  const [hasPassed, setPassed] = useState(false);
  const [date = '', time = ''] = to.split('T');
  const planned = whenText(locale, one.startsAt, here);
  const make = async (...made: Parameters<OneChange['make']>) => {
    if (!change.pending && (await change.make(...made))) hide();
  };
  const move = () => {
    const isAhead = localDateTime.safeParse(to).success && to > localIn(zone, now());
    setPassed(!isAhead);
    if (isAhead) void make(one, { kind: 'moved', to }, zone, words.nowMoved(wallText(locale, to)));
  };
  const edit = (next: string) => {
    setPassed(false);
    setTo(next);
  };
  return (
    <>
      <p>{words.planned(planned)}</p>
      <div className="field-row">
        <Typed label={words.date} type="date" value={date} change={(typed) => edit(`${typed}T${time}`)} />
        <Typed label={words.time} type="time" value={time} change={(typed) => edit(`${date}T${typed}`)} />
      </div>
      {zone !== here && <p className="quiet">{all.form.inZone(cityOf(zone))}</p>}
      <div role="alert">{hasPassed && <p className="notice">{words.passed}</p>}</div>
      <div className="suggestion-choice">
        <button type="button" className="button primary" onClick={move} aria-disabled={change.pending}>
          {words.move}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={change.pending}
          onClick={() => void make(one, { kind: 'cancelled' }, zone, words.nowOff(planned))}
        >
          {words.callOff}
        </button>
        {one.isMoved && (
          <button
            type="button"
            className="button"
            aria-disabled={change.pending}
            onClick={() => void make(one, { kind: 'asPlanned' }, zone, words.nowPlanned)}
          >
            {words.asPlanned}
          </button>
        )}
      </div>
    </>
  );
}
