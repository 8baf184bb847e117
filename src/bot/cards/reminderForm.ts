import { leads, type ReminderSettings, usualSettings } from '../../domain/reminders/settings.ts';
import type { FormButton } from './adaptiveCard.ts';
import { line, quiet } from './blocks.ts';
import { form, send } from './buttons.ts';
import { choiceInput, textInput, timeInput } from './inputs.ts';
import { zoneLimit } from './payloads/settings.ts';
import type { PairView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** The form behind "My reminders", for the reader alone. @param own null while nothing is known of their time */
export function reminderForm(pair: PairView, own: ReminderSettings | null, reader: Reader): FormButton {
  const words = wordsFor(reader.locale).settings.reminders;
  const { muted, lead, quietHours, zone } = own ?? usualSettings(reader.zone);
  return form(
    words.title,
    [
      ...(own === null ? [line(quiet(words.unset), 'Small')] : []),
      choiceInput({
        id: 'reminded',
        label: words.reminded,
        value: muted ? 'no' : 'yes',
        choices: [
          { title: words.yes, value: 'yes' },
          { title: words.no, value: 'no' },
        ],
        required: words.required,
      }),
      choiceInput({
        id: 'lead',
        label: words.lead,
        value: lead,
        choices: leads.map((one) => ({ title: words.leads[one], value: one })),
        required: words.required,
      }),
      timeInput({ id: 'quietFrom', label: words.from, value: quietHours.from }),
      timeInput({ id: 'quietTo', label: words.to, value: quietHours.to }),
      textInput({
        id: 'zone',
        label: words.zone,
        maxLength: zoneLimit,
        value: zone,
        required: words.required,
      }),
    ],
    [send(words.save, { verb: 'setReminders', oneOnOneId: pair.id }, { style: 'positive' })],
  );
}
