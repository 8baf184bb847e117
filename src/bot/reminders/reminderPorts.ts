import type { ActionItem } from '../../domain/actionItem.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';

/** What a press on a reminder's card works with. */
export type ReminderPress = { useCases: BotUseCases; teamsAppId: string };

/** How a person reads: `locale` is BCP 47, `zone` IANA, null where nobody knows it. `isMuted`: they want no reminders of this 1:1. */
export type ReaderOf = (
  person: Person,
  oneOnOne: OneOnOne,
) => Promise<{ locale: string; zone: string | null; isMuted: boolean }>;

/** What the rules of reminders decide, for those who post them. */
export type ReminderRules = {
  readerOf: ReaderOf;
  /** Which of these somebody is reminded of on a day of theirs, `YYYY-MM-DD`. */
  actionsDueOn: (
    items: readonly ActionItem[],
    of: { personId: string; oneOnOneId: string; day: string },
  ) => Promise<{ due: ActionItem[]; overdue: ActionItem[] }>;
  /** Whether a brief asks the question and no more. @param toPrepare topics and own action items that it would name */
  isBriefShort: (oneOnOneId: string, toPrepare: number) => Promise<boolean>;
};
