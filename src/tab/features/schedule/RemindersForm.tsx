import { languageNames, languages } from '../../../domain/language.ts';
import { leads } from '../../../domain/reminders/settings.ts';
import type { WorkingHours } from '../../../domain/workingHours.ts';
import { useCadenceStrings } from '../../strings/cadence/useCadenceStrings.ts';
import { Choice } from './Choice.tsx';
import { TypedChoice } from './TypedChoice.tsx';
import type { RemindersDraft } from './useRemindersDraft.ts';
import { WorkingHoursLine } from './WorkingHoursLine.tsx';
import { ZoneField } from './ZoneField.tsx';

type Props = {
  draft: RemindersDraft;
  /** What their calendar says of when they work; null when it says nothing. */
  worked: WorkingHours | null;
};

/** Whether, when and in which language somebody is reminded. */
export function RemindersForm({ draft, worked }: Props) {
  const strings = useCadenceStrings().reminders;
  const { settings, fault, change } = draft;
  const { from, to } = settings.quietHours;
  return (
    <>
      <label className="check-label">
        <input
          type="checkbox"
          checked={settings.muted}
          onChange={({ target }) => change({ muted: target.checked })}
        />
        {strings.muted}
      </label>
      <Choice
        label={strings.lead}
        value={settings.lead}
        choices={leads.map((lead) => [lead, strings.leads[lead]])}
        change={(lead) => change({ lead })}
      />
      <fieldset className="quiet-hours">
        <legend>{strings.quiet}</legend>
        <div className="field-row">
          <TypedChoice
            label={strings.from}
            type="time"
            value={from}
            fault={fault === 'quiet' ? strings.faults.quiet : null}
            change={(typed) => change({ quietHours: { from: typed, to } })}
          />
          <TypedChoice
            label={strings.to}
            type="time"
            value={to}
            change={(typed) => change({ quietHours: { from, to: typed } })}
          />
        </div>
        {worked !== null && (
          <WorkingHoursLine
            worked={worked}
            quiet={settings.quietHours}
            use={(quietHours) => change({ quietHours })}
          />
        )}
      </fieldset>
      <ZoneField
        value={settings.zone}
        change={(zone) => change({ zone })}
        fault={fault === 'zone' ? strings.faults.zone : null}
      />
      <Choice
        label={strings.language}
        value={draft.language}
        choices={languages.map((language) => [language, languageNames[language]])}
        change={(language) => change({ language })}
      />
    </>
  );
}
