import type { CadenceChoice } from '../../../domain/cadence.ts';
import { type CadenceDraft, cadenceDraftOf, weeksOf } from '../../../domain/cadenceDraft.ts';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { weekdayName } from '../../../domain/weekdayName.ts';
import type { CadenceStrings } from '../../../locales/en/cadence.ts';

/** Such as "every second Tuesday at 10:00"; null for a rule that the form does not know. */
export function ruleText(
  choice: CadenceChoice,
  strings: CadenceStrings['rule'],
  locale: string,
): string | null {
  const draft = cadenceDraftOf(choice, choice.start);
  return draft && draftText(draft, strings, locale);
}

export function draftText(draft: CadenceDraft, strings: CadenceStrings['rule'], locale: string): string {
  const day = weekdayName(locale, draft.weekday);
  const rule =
    draft.repeats === 'month' ? strings.month(draft.nth, day) : strings.weeks(weeksOf(draft) ?? 1, day);
  return strings.at(rule, timeText(locale, draft.time));
}

/** A wall clock time, `HH:MM`, as the language writes it. */
function timeText(locale: string, time: string): string {
  return dateText(locale, shapes.time, `2026-11-23T${time}:00Z`);
}
