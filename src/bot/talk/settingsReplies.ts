import { Failure } from '../../contract/errors.ts';
import { quietHours } from '../../domain/reminders/settings.ts';
import { zoneNamed } from '../../domain/zoneNamed.ts';
import type { ReminderChoice } from '../cards/payloads/settings.ts';
import { settingsCard } from '../cards/settings.ts';
import type { SettingsView } from '../cards/views.ts';
import { wordsFor } from '../cards/wording/catalog.ts';
import type { Stories } from '../stories.ts';
import { type Asked, pairOf } from './asked.ts';
import type { Reply } from './reply.ts';

/** What the pair has set; alone with the bot, also how whoever asks is reminded. */
export async function settingsReply(
  stories: Stories,
  asked: Asked,
  saved: SettingsView['saved'] = null,
): Promise<Reply> {
  const { person, oneOnOne, turn } = asked;
  const ahead = await stories.lookAhead(person, oneOnOne.id);
  const isAlone = turn.conversation.kind === 'personal';
  const view = {
    pair: pairOf({ oneOnOne }),
    question: oneOnOne.openingQuestion,
    times: { nextAt: ahead.next?.startsAt ?? null, source: ahead.source, set: ahead.cadence },
    own: isAlone ? { personId: person.id, settings: ahead.settings } : null,
    saved,
  };
  return { card: (reader) => settingsCard(view, reader) };
}

export async function nameManagerReply(stories: Stories, asked: Asked, managerId: string): Promise<Reply> {
  const { person, oneOnOne } = asked;
  const { value } = await stories.nameManager({ person, id: oneOnOne.id, ifMatch: '*', managerId });
  return settingsReply(stories, { ...asked, oneOnOne: value });
}

/**
 * Somebody says how they want to be reminded: their own matter, so only where nobody else reads along.
 * @throws Failure; `invalid` says what is wrong with which field
 */
export async function remindersReply(stories: Stories, asked: Asked, choice: ReminderChoice): Promise<Reply> {
  const { turn, person, oneOnOne } = asked;
  if (turn.conversation.kind !== 'personal') throw new Failure('notFound');
  const { faults } = wordsFor(turn.locale).settings.reminders;
  const zone = zoneNamed(choice.zone);
  if (zone === null) throw new Failure('invalid', { field: 'zone', message: faults.zone });
  const hours = quietHours.safeParse({ from: choice.quietFrom, to: choice.quietTo });
  if (!hours.success) throw new Failure('invalid', { field: 'quietFrom', message: faults.quiet });
  await stories.changeReminders(person, oneOnOne.id, {
    lead: choice.lead,
    quietHours: hours.data,
    zone,
    muted: choice.reminded === 'no',
  });
  return settingsReply(stories, asked, 'reminders');
}
