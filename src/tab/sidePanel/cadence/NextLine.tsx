import { use } from 'react';
import type { AheadView } from '../../../contract/cadence.ts';
import { LocaleContext, useWording } from '../../wording/wording.tsx';
import { useServices } from '../session/services.tsx';
import { cityOf, timeThere, whenText } from './times.ts';

/** When the next one is, by the clock of whoever looks; and by the other clock, where the pair goes by another. */
export function NextLine({ ahead }: { ahead: AheadView }) {
  const words = useWording().next;
  const locale = use(LocaleContext);
  const here = useServices().zone();
  const { cadence, next, source } = ahead;
  if (source !== 'calendar' && ahead.isBroken) return <span>{words.broken}</span>;
  if (next === null) return cadence === null ? null : <span>{words.over}</span>;
  // Times that Microsoft tells have no zone of the pair's own.
  const zone = source === 'pair' ? (cadence?.zone ?? here) : here;
  const there = timeThere(locale, next.startsAt, { here, there: zone });
  return (
    <span>
      {words.line(whenText(locale, next.startsAt, here))}
      {there !== null && <span className="quiet"> · {words.there(there, cityOf(zone))}</span>}
      {(source === 'calendar' || source === 'details') && <span className="quiet"> · {words[source]}</span>}
      {next.isMoved && <span className="quiet"> · {words.moved}</span>}
    </span>
  );
}
