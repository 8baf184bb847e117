import { type CadenceDraft, cadenceDraftOf, draftLike } from '../../domain/cadenceDraft.ts';
import { countingZone } from '../../domain/pairZone.ts';
import { parseTimeZone } from '../../domain/parseTimeZone.ts';
import { weekdays } from '../../domain/recurrence.ts';
import { localAt } from '../../domain/wallClock.ts';
import { weekdayName } from '../../domain/weekdayName.ts';
import type { FormButton } from './adaptiveCard.ts';
import { form, quiet, send, textLine } from './blocks.ts';
import { cardStringsFor, dateLocale } from './cardStrings.ts';
import { choiceInput, dateInput, textInput, timeInput } from './inputs.ts';
import { repeatOf, repeatPattern, usualRepeats } from './payloads/cadenceRepeats.ts';
import { zoneLimit } from './payloads/settings.ts';
import type { CardReader, PairView, SettingsView } from './views.ts';

/** Minutes that are offered besides what is set already. */
const usualMinutes = [15, 20, 25, 30, 45, 50, 60, 90];

/** The form behind "Set when you meet". */
export function cadenceForm(pair: PairView, times: SettingsView['times'], reader: CardReader): FormButton {
  const strings = cardStringsFor(reader.locale).settings.cadence;
  const { draft, isUnknown } = startingWith(times, reader);
  const { required } = strings;
  return form(
    times.set === null ? strings.set : strings.change,
    [
      textLine(quiet(isUnknown ? strings.unknownRule : strings.both), 'Small'),
      choiceInput({
        id: 'repeats',
        label: strings.repeats,
        value: repeatOf(draft),
        choices: withOwn(usualRepeats, repeatOf(draft)).map((value) => ({
          title: repeatWords(value, reader),
          value,
        })),
        required,
      }),
      choiceInput({
        id: 'weekday',
        label: strings.weekday,
        value: draft.weekday,
        choices: weekdays.map((value) => ({ title: weekdayName(dateLocale(reader), value), value })),
        required,
      }),
      dateInput({ id: 'from', label: strings.from, value: draft.first || null }),
      timeInput({ id: 'time', label: strings.time, value: draft.time }),
      choiceInput({
        id: 'minutes',
        label: strings.minutes,
        value: draft.minutes,
        choices: withOwn(usualMinutes.map(String), draft.minutes).map((value) => ({ title: value, value })),
        required,
      }),
      textInput({
        id: 'cadenceZone',
        label: strings.zone,
        maxLength: zoneLimit,
        value: draft.zone,
        required,
      }),
    ],
    [send(strings.save, { verb: 'setCadence', oneOnOneId: pair.id }, { style: 'positive' })],
  );
}

/** What the fields begin with: what is set, where it can be said in them, or the usual, like the next that is known. */
function startingWith(
  { set, nextAt }: SettingsView['times'],
  { zone: ownZone, now }: CardReader,
): { draft: CadenceDraft; isUnknown: boolean } {
  const here = countingZone(ownZone);
  const zone = set === null ? here : (parseTimeZone(set.zone) ?? here);
  const wall = localAt(now, zone);
  const known = set && cadenceDraftOf({ ...set, zone }, wall);
  const like = nextAt && localAt(nextAt, zone);
  // Where nobody knows the zone, it is asked for.
  const draft = known ?? { ...draftLike(like, wall, zone), ...(ownZone === null && { zone: '' }) };
  return { draft, isUnknown: set !== null && known === null };
}

function withOwn(usual: readonly string[], own: string): string[] {
  return usual.includes(own) ? [...usual] : [own, ...usual];
}

function repeatWords(choice: string, reader: CardReader): string {
  const { everyWeeks, nthOfMonth } = cardStringsFor(reader.locale).settings.cadence;
  const { weeks, nth } = repeatPattern.exec(choice)?.groups ?? {};
  return nth === undefined ? everyWeeks(Number(weeks)) : (nthOfMonth[nth] ?? '');
}
