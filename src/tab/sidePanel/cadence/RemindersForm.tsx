import { languages } from '../../../domain/language.ts';
import { leads } from '../../../domain/reminders/settings.ts';
import type { WorkingHours } from '../../../domain/reminders/workingHours.ts';
import { useCadenceWording } from '../../wording/cadence/useCadenceWording.ts';
import { Choice } from './Choice.tsx';
import { Typed } from './Typed.tsx';
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
  const words = useCadenceWording().reminders;
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
        {words.muted}
      </label>
      <Choice
        label={words.lead}
        value={settings.lead}
        choices={leads.map((lead) => [lead, words.leads[lead]])}
        change={(lead) => change({ lead })}
      />
      <fieldset className="quiet-hours">
        <legend>{words.quiet}</legend>
        <div className="field-row">
          <Typed
            label={words.from}
            type="time"
            value={from}
            fault={fault === 'quiet' ? words.faults.quiet : null}
            change={(typed) => change({ quietHours: { from: typed, to } })}
          />
          <Typed
            label={words.to}
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
        fault={fault === 'zone' ? words.faults.zone : null}
      />
      <Choice
        label={words.language}
        value={draft.language}
        choices={languages.map((language) => [language, words.languages[language]])}
        change={(language) => change({ language })}
      />
    </>
  );
}
