import { use } from 'react';
import { type CadenceDraft, daysOn, firstOf } from '../../../domain/cadenceDraft.ts';
import { weekdays } from '../../../domain/recurrence.ts';
import { weekdayName } from '../../../domain/weekdayName.ts';
import type { CadenceWording } from '../../wording/cadence/en.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { LocaleContext } from '../../wording/wording.tsx';
import { Choice } from './Choice.tsx';
import { Typed } from './Typed.tsx';
import { dateText } from './times.ts';
import { ZoneField } from './ZoneField.tsx';

export type Fault = keyof CadenceWording['form']['faults'];

const nths = [1, 2, 3, 4, -1];

const repeats = ['week', 'secondWeek', 'weeks', 'month'] as const;

/** The fields of a cadence. @param now wall clock of its zone */
export function CadenceFields(props: {
  draft: CadenceDraft;
  now: string;
  fault: Fault | null;
  change: (change: Partial<CadenceDraft>) => void;
}) {
  const { draft, now, change } = props;
  const words = useCadenceWording().form;
  const locale = use(LocaleContext);
  const days = draft.repeats === 'month' ? [] : daysOn(draft, now);
  const fault = (field: Fault) => (props.fault === field ? words.faults[field] : null);
  return (
    <>
      <Choice
        label={words.repeats}
        value={draft.repeats}
        choices={repeats.map((value) => [value, words.repeat[value]])}
        change={(value) => change({ repeats: value })}
      />
      {draft.repeats === 'weeks' && (
        <Typed
          label={words.weeks}
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
            label={words.nth}
            value={String(draft.nth)}
            choices={nths.map((nth) => [String(nth), words.nths[nth] ?? ''])}
            change={(value) => change({ nth: Number(value) })}
          />
        )}
        <Choice
          label={words.weekday}
          value={draft.weekday}
          choices={weekdays.map((value) => [value, weekdayName(locale, value)])}
          change={(weekday) => change({ weekday })}
        />
        {days.length > 1 && (
          <Choice
            label={words.first}
            value={firstOf(draft, now)}
            choices={days.map((day) => [day, dateText(locale, day)])}
            change={(first) => change({ first })}
          />
        )}
      </div>
      <div className="field-row">
        <Typed
          label={words.time}
          type="time"
          value={draft.time}
          fault={fault('time')}
          change={(time) => change({ time })}
        />
        <Typed
          label={words.minutes}
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
