import { use, useState } from 'react';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import { localDateTime } from '../../../domain/cadence.ts';
import { dateText, localIn } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { PanelDialog } from '../../shared/dialog/PanelDialog.tsx';
import type { Disclosure } from '../../shared/dialog/useDisclosure.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';
import { TypedChoice } from './TypedChoice.tsx';
import { cityOf } from './times.ts';
import type { OneChange } from './useOneChange.ts';
import { wallText } from './wallTimes.ts';

/** Moves the next meeting or cancels it, and takes back what was cancelled. Give it a `key` per opening. */
export default function NextOneDialog(props: {
  dialog: Disclosure;
  upcoming: UpcomingView;
  change: OneChange;
}) {
  const { upcoming, change, dialog } = props;
  const { close, failures } = useStrings();
  const strings = useCadenceStrings().one;
  const locale = use(LocaleContext);
  const ownZone = useServices().zone();
  const zone = upcoming.cadence?.zone ?? ownZone;
  return (
    <PanelDialog
      dialog={dialog}
      title={strings.title}
      actions={
        <button type="button" className="button" onClick={dialog.hide}>
          {close}
        </button>
      }
    >
      <div role="alert">
        {change.failure !== null && <p className="notice">{failures[change.failure.code].text}</p>}
      </div>
      {upcoming.next === null ? (
        <p>{strings.none}</p>
      ) : (
        <NextOne
          key={upcoming.next.startsAt}
          one={upcoming.next}
          zone={zone}
          change={change}
          hide={dialog.hide}
        />
      )}
      {upcoming.calledOff.length > 0 && (
        <section className="called-off" aria-label={strings.cancelled}>
          <h3>{strings.cancelled}</h3>
          <ul>
            {upcoming.calledOff.map(({ id, startsAt }) => {
              const when = dateText(locale, shapes.moment, startsAt, { zone: ownZone });
              return (
                <li key={id}>
                  <span>{when}</span>
                  <button
                    type="button"
                    className="button"
                    aria-label={strings.takeBackOf(when)}
                    disabled={change.pending}
                    onClick={() => void change.undoOccurrence(id)}
                  >
                    {strings.undo}
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
  one: NonNullable<UpcomingView['next']>;
  zone: string;
  change: OneChange;
  hide: () => void;
}) {
  const { one, zone, change, hide } = props;
  const { now } = usePanel();
  const all = useCadenceStrings();
  const strings = all.one;
  const locale = use(LocaleContext);
  const ownZone = useServices().zone();
  const [to, setTo] = useState(localIn(zone, one.startsAt));
  const [hasPassed, setPassed] = useState(false);
  const [date = '', time = ''] = to.split('T');
  const planned = dateText(locale, shapes.moment, one.startsAt, { zone: ownZone });
  const make = async (...made: Parameters<OneChange['make']>) => {
    if (!change.pending && (await change.make(...made))) hide();
  };
  const move = () => {
    const isAhead = localDateTime.safeParse(to).success && to > localIn(zone, now());
    setPassed(!isAhead);
    if (isAhead) void make(one, { kind: 'moved', to }, zone, strings.nowMoved(wallText(locale, to)));
  };
  const edit = (next: string) => {
    setPassed(false);
    setTo(next);
  };
  return (
    <>
      <p>{strings.planned(planned)}</p>
      <p className="quiet">{strings.calendarStays}</p>
      <div className="field-row">
        <TypedChoice
          label={strings.date}
          type="date"
          value={date}
          change={(typed) => edit(`${typed}T${time}`)}
        />
        <TypedChoice
          label={strings.time}
          type="time"
          value={time}
          change={(typed) => edit(`${date}T${typed}`)}
        />
      </div>
      {zone !== ownZone && <p className="quiet">{all.form.inZone(cityOf(zone))}</p>}
      <div role="alert">{hasPassed && <p className="notice">{strings.passed}</p>}</div>
      <div className="suggestion-choice">
        <button type="button" className="button primary" onClick={move} aria-disabled={change.pending}>
          {strings.move}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={change.pending}
          onClick={() => void make(one, { kind: 'cancelled' }, zone, strings.nowOff(planned))}
        >
          {strings.callOff}
        </button>
        {one.isMoved && (
          <button
            type="button"
            className="button"
            aria-disabled={change.pending}
            onClick={() => void make(one, { kind: 'asPlanned' }, zone, strings.nowPlanned)}
          >
            {strings.asPlanned}
          </button>
        )}
      </div>
    </>
  );
}
