import { countingZone } from '../../domain/pairZone.ts';
import { leads, type ReminderSettings, usualSettings } from '../../domain/reminders/settings.ts';
import type { FormButton } from './adaptiveCard.ts';
import { form, quiet, send, textLine } from './blocks.ts';
import { cardStringsFor } from './cardStrings.ts';
import { choiceInput, textInput, timeInput } from './inputs.ts';
import { zoneLimit } from './payloads/settings.ts';
import type { CardReader, PairView } from './views.ts';

/** The form behind "My reminders", for the reader alone. @param own null while nothing is known of their time */
export function reminderForm(pair: PairView, own: ReminderSettings | null, reader: CardReader): FormButton {
  const strings = cardStringsFor(reader.locale).settings.reminders;
  const { muted, lead, quietHours, zone } = own ?? {
    ...usualSettings(countingZone(reader.zone)),
    zone: reader.zone ?? '',
  };
  return form(
    strings.title,
    [
      ...(own === null ? [textLine(quiet(strings.unset), 'Small')] : []),
      choiceInput({
        id: 'reminded',
        label: strings.reminded,
        value: muted ? 'no' : 'yes',
        choices: [
          { title: strings.yes, value: 'yes' },
          { title: strings.no, value: 'no' },
        ],
        required: strings.required,
      }),
      choiceInput({
        id: 'lead',
        label: strings.lead,
        value: lead,
        choices: leads.map((one) => ({ title: strings.leads[one], value: one })),
        required: strings.required,
      }),
      timeInput({ id: 'quietFrom', label: strings.from, value: quietHours.from }),
      timeInput({ id: 'quietTo', label: strings.to, value: quietHours.to }),
      textInput({
        id: 'zone',
        label: strings.zone,
        maxLength: zoneLimit,
        value: zone,
        required: strings.required,
      }),
    ],
    [send(strings.save, { verb: 'setReminders', oneOnOneId: pair.id }, { style: 'positive' })],
  );
}
