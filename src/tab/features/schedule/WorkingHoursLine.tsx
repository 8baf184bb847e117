import { use } from 'react';
import type { QuietHours } from '../../../domain/quietHours.ts';
import { quietOutside, type WorkingHours } from '../../../domain/workingHours.ts';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { daysText, hoursText } from './wallTimes.ts';

type Props = {
  worked: WorkingHours;
  quiet: QuietHours;
  use: (quiet: QuietHours) => void;
};

/** When somebody works, as their calendar says, and whether that is what holds: what they chose themselves wins. */
export function WorkingHoursLine(props: Props) {
  const strings = useCadenceStrings().reminders;
  const locale = use(LocaleContext);
  const { days, from, to } = props.worked;
  const outside = quietOutside(props.worked);
  const isHeld = props.quiet.from === outside.from && props.quiet.to === outside.to;
  return (
    <p className="quiet">
      {strings.worked(daysText(locale, days), hoursText(locale, from, to))}{' '}
      {isHeld ? strings.workedHold : strings.ownHold}{' '}
      {!isHeld && (
        <button type="button" className="link" onClick={() => props.use(outside)}>
          {strings.useWorked}
        </button>
      )}
    </p>
  );
}
