import { use } from 'react';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import { commonShapes, dateText } from '../../../domain/dateFormat.ts';
import { useServices } from '../../shared/services/services.tsx';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';
import { cityOf, timeThere } from './times.ts';

/** When the next one is, by the clock of whoever looks; and by the other clock, where the pair goes by another. */
export function NextLine({ upcoming }: { upcoming: UpcomingView }) {
  const strings = useStrings().next;
  const locale = use(LocaleContext);
  const ownZone = useServices().zone();
  const { cadence, next, source } = upcoming;
  if (source !== 'calendar' && upcoming.isBroken) return <span>{strings.broken}</span>;
  if (next === null) return cadence === null ? null : <span>{strings.over}</span>;
  // Times that Microsoft tells have no zone of the pair's own.
  const zone = source === 'pair' ? (cadence?.zone ?? ownZone) : ownZone;
  const there = timeThere(locale, next.startsAt, { ownZone, there: zone });
  return (
    <span>
      {strings.line(dateText(locale, commonShapes.moment, next.startsAt, { zone: ownZone }))}
      {there !== null && <span className="quiet"> · {strings.there(there, cityOf(zone))}</span>}
      {(source === 'calendar' || source === 'details') && <span className="quiet"> · {strings[source]}</span>}
      {next.isMoved && <span className="quiet"> · {strings.moved}</span>}
    </span>
  );
}
