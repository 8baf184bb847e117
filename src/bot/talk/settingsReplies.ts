import { Failure } from '../../contract/errors.ts';
import { WordedFailure } from '../../contract/wordedFailure.ts';
import { parseTimeZone } from '../../domain/parseTimeZone.ts';
import { quietHours } from '../../domain/quietHours.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import type { ReminderChoice } from '../cards/payloads/settings.ts';
import { settingsCard } from '../cards/settings.ts';
import type { SettingsView } from '../cards/views.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';

/** What the pair has set; alone with the bot, also how whoever asks is reminded. */
export async function settingsReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  saved: SettingsView['saved'] = null,
): Promise<Reply> {
  const { person, oneOnOne, turn } = pairContext;
  const upcoming = await useCases.readUpcoming(person, oneOnOne.id);
  const isAlone = turn.conversation.kind === 'personal';
  const view = {
    pair: pairOf({ oneOnOne }),
    question: oneOnOne.openingQuestion,
    times: { nextAt: upcoming.next?.startsAt ?? null, source: upcoming.source, set: upcoming.cadence },
    own: isAlone ? { personId: person.id, settings: upcoming.settings } : null,
    saved,
  };
  return { card: (reader) => settingsCard(view, reader) };
}

export async function nameManagerReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  managerId: string,
): Promise<Reply> {
  const { person, oneOnOne } = pairContext;
  const { value } = await useCases.nameManager(person, oneOnOne.id, { ifMatch: '*', managerId });
  return settingsReply(useCases, { ...pairContext, oneOnOne: value });
}

/**
 * Somebody says how they want to be reminded: their own matter, so only where nobody else reads along.
 * @throws Failure; `invalid` says what is wrong with which field
 */
export async function remindersReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  choice: ReminderChoice,
): Promise<Reply> {
  const { turn, person, oneOnOne } = pairContext;
  if (turn.conversation.kind !== 'personal') throw new Failure('notFound');
  const { faults } = cardStringsFor(turn.locale).settings.reminders;
  const zone = parseTimeZone(choice.zone);
  if (zone === null) throw new WordedFailure('invalid', faults.zone, { field: 'zone' });
  const hours = quietHours.safeParse({ from: choice.quietFrom, to: choice.quietTo });
  if (!hours.success) throw new WordedFailure('invalid', faults.quiet, { field: 'quietFrom' });
  await useCases.changeReminders(person, oneOnOne.id, {
    lead: choice.lead,
    quietHours: hours.data,
    zone,
    muted: choice.reminded === 'no',
  });
  return settingsReply(useCases, pairContext, 'reminders');
}
