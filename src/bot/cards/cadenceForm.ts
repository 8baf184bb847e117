import { type CadenceDraft, draftLike, draftOf } from '../../domain/cadenceDraft.ts';
import { weekdays } from '../../domain/recurrence.ts';
import { localAt } from '../../domain/wallClock.ts';
import { weekdayName } from '../../domain/weekdayName.ts';
import { zoneNamed } from '../../domain/zoneNamed.ts';
import type { FormButton } from './adaptiveCard.ts';
import { line, quiet } from './blocks.ts';
import { form, send } from './buttons.ts';
import { repeatOf, repeatPattern, usualRepeats } from './cadenceRepeats.ts';
import { choiceInput, dateInput, textInput, timeInput } from './inputs.ts';
import { zoneLimit } from './payloads/settings.ts';
import type { PairView, Reader, SettingsView } from './views.ts';
import { dateLocale, wordsFor } from './wording/catalog.ts';

/** Minutes that are offered besides what is set already. */
const usualMinutes = [15, 20, 25, 30, 45, 50, 60, 90];

/** The form behind "Set when you meet". */
export function cadenceForm(pair: PairView, times: SettingsView['times'], reader: Reader): FormButton {
  const words = wordsFor(reader.locale).settings.cadence;
  const { draft, isUnknown } = startingWith(times, reader);
  const { required } = words;
  return form(
    times.set === null ? words.set : words.change,
    [
      line(quiet(isUnknown ? words.unknownRule : words.both), 'Small'),
      choiceInput({
        id: 'repeats',
        label: words.repeats,
        value: repeatOf(draft),
        choices: withOwn(usualRepeats, repeatOf(draft)).map((value) => ({
          title: repeatWords(value, reader),
          value,
        })),
        required,
      }),
      choiceInput({
        id: 'weekday',
        label: words.weekday,
        value: draft.weekday,
        choices: weekdays.map((value) => ({ title: weekdayName(dateLocale(reader.locale), value), value })),
        required,
      }),
      dateInput({ id: 'from', label: words.from, value: draft.first || null }),
      timeInput({ id: 'time', label: words.time, value: draft.time }),
      choiceInput({
        id: 'minutes',
        label: words.minutes,
        value: draft.minutes,
        choices: withOwn(usualMinutes.map(String), draft.minutes).map((value) => ({ title: value, value })),
        required,
      }),
      textInput({ id: 'cadenceZone', label: words.zone, maxLength: zoneLimit, value: draft.zone, required }),
    ],
    [send(words.save, { verb: 'setCadence', oneOnOneId: pair.id }, { style: 'positive' })],
  );
}

/** What the fields begin with: what is set, where it can be said in them, or the usual, like the next that is known. */
function startingWith(
  { set, nextAt }: SettingsView['times'],
  { zone: here, now }: Reader,
): { draft: CadenceDraft; isUnknown: boolean } {
  const zone = set === null ? here : (zoneNamed(set.zone) ?? here);
  const wall = localAt(now, zone);
  const known = set && draftOf({ ...set, zone }, wall);
  const like = nextAt && localAt(nextAt, zone);
  return { draft: known ?? draftLike(like, wall, zone), isUnknown: set !== null && known === null };
}

function withOwn(usual: readonly string[], own: string): string[] {
  return usual.includes(own) ? [...usual] : [own, ...usual];
}

function repeatWords(choice: string, reader: Reader): string {
  const { everyWeeks, nthOfMonth } = wordsFor(reader.locale).settings.cadence;
  const { weeks, nth } = repeatPattern.exec(choice)?.groups ?? {};
  return nth === undefined ? everyWeeks(Number(weeks)) : (nthOfMonth[nth] ?? '');
}
