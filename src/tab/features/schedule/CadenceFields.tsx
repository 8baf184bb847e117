import { use } from 'react';
import { type CadenceDraft, daysOn, firstOf } from '../../../domain/cadenceDraft.ts';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { weekdays } from '../../../domain/recurrence.ts';
import { weekdayName } from '../../../domain/weekdayName.ts';
import type { CadenceStrings } from '../../../locales/en/cadence.ts';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { Choice } from './Choice.tsx';
import { TypedChoice } from './TypedChoice.tsx';
import { ZoneField } from './ZoneField.tsx';

export type CadenceFault = keyof CadenceStrings['form']['faults'];

const nths = [1, 2, 3, 4, -1];

const repeats = ['week', 'secondWeek', 'weeks', 'month'] as const;

/** The fields of a cadence. @param now wall clock of its zone */
export function CadenceFields(props: {
  draft: CadenceDraft;
  now: string;
  fault: CadenceFault | null;
  change: (change: Partial<CadenceDraft>) => void;
}) {
  const { draft, now, change } = props;
  const strings = useCadenceStrings().form;
  const locale = use(LocaleContext);
  const days = draft.repeats === 'month' ? [] : daysOn(draft, now);
  const fault = (field: CadenceFault) => (props.fault === field ? strings.faults[field] : null);
  return (
    <>
      <Choice
        label={strings.repeats}
        value={draft.repeats}
        choices={repeats.map((value) => [value, strings.repeat[value]])}
        change={(value) => change({ repeats: value })}
      />
      {draft.repeats === 'weeks' && (
        <TypedChoice
          label={strings.weeks}
          type="number"
          bounds={{ min: 1, max: 52 }}
          value={draft.weeks}
          fault={fault('weeks')}
          change={(weeks) => change({ weeks })}
        />
      )}
      <div className="field-row">
        {draft.repeats === 'month' && (
          <Choice
            label={strings.nth}
            value={String(draft.nth)}
            choices={nths.map((nth) => [String(nth), strings.nths[nth] ?? ''])}
            change={(value) => change({ nth: Number(value) })}
          />
        )}
        <Choice
          label={strings.weekday}
          value={draft.weekday}
          choices={weekdays.map((value) => [value, weekdayName(locale, value)])}
          change={(weekday) => change({ weekday })}
        />
        {days.length > 1 && (
          <Choice
            label={strings.first}
            value={firstOf(draft, now)}
            choices={days.map((day) => [day, dateText(locale, shapes.weekdayAndDay, day)])}
            change={(first) => change({ first })}
          />
        )}
      </div>
      <div className="field-row">
        <TypedChoice
          label={strings.time}
          type="time"
          value={draft.time}
          fault={fault('time')}
          change={(time) => change({ time })}
        />
        <TypedChoice
          label={strings.minutes}
          type="number"
          bounds={{ min: 5, max: 480, step: 5 }}
          value={draft.minutes}
          fault={fault('minutes')}
          change={(minutes) => change({ minutes })}
        />
      </div>
      <ZoneField value={draft.zone} change={(zone) => change({ zone })} fault={fault('zone')} />
    </>
  );
}
