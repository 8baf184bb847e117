import { dayIn } from '../../domain/dayIn.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { DueReminder } from '../../usecases/jobs/jobPorts.ts';
import { briefCard } from '../cards/brief.ts';
import { maxActionsDue } from '../cards/payloads/reminders.ts';
import type { Reply } from '../turn/reply.ts';
import { actionsDueReply } from './actionPress.ts';
import { longGapReply } from './pressReminder.ts';
import { briefOf, readPreparation } from './readBrief.ts';
import type { ReminderRules } from './reminderPorts.ts';

export type DrawDependencies = { useCases: BotUseCases; teamsAppId: string; rules: ReminderRules };

/** Whom it is drawn for. `zone`: IANA. */
type Recipient = { oneOnOne: OneOnOne; person: Person; zone: string };

/** What is posted; `isShared`: nothing in it is of one of the two alone once it is drawn for both. */
export type Drawn = Reply & { isShared: boolean };

/** The card of a reminder, as things stand now; null when there is nothing to say. @throws Failure */
export async function drawReminder(
  dependencies: DrawDependencies,
  reminder: DueReminder,
  recipient: Recipient,
): Promise<Drawn | null> {
  switch (reminder.kind) {
    case 'brief':
      return brief(dependencies, reminder, recipient);
    case 'actionDue':
      return actionsDue(dependencies, reminder, recipient);
    case 'longGap':
      return longGap(dependencies, recipient);
  }
}

/** A brief is of no use once the meeting has begun, so that is when it expires. */
async function brief(
  { useCases, teamsAppId, rules }: DrawDependencies,
  { expiresAt }: DueReminder,
  { oneOnOne, person, zone }: Recipient,
): Promise<Drawn> {
  const preparation = await readPreparation(useCases, person, oneOnOne, zone);
  const { topics, updates, actions } = preparation;
  const isShort = await rules.isBriefShort(oneOnOne.id, topics.length + updates.length + actions.length);
  const on = { kind: 'brief', startsAt: new Date(expiresAt).toISOString(), isShort } as const;
  const view = briefOf(preparation, person, { on, teamsAppId });
  return { card: (reader) => briefCard(view, reader), isShared: true };
}

async function actionsDue(
  dependencies: DrawDependencies,
  { dueAt }: DueReminder,
  { oneOnOne, person, zone }: Recipient,
): Promise<Drawn | null> {
  const all = (await dependencies.useCases.listActions(person, oneOnOne.id, zone)).map(({ value }) => value);
  const of = { personId: person.id, oneOnOneId: oneOnOne.id, day: dayIn(zone, dueAt) };
  const { due, overdue } = await dependencies.rules.actionsDueOn(all, of);
  const actionIds = [...overdue, ...due].map(({ id }) => id).slice(0, maxActionsDue);
  if (actionIds.length === 0) return null;
  const on = { kind: 'actionsDue', actionIds } as const;
  return { ...(await actionsDueReply(dependencies, { person, oneOnOne }, on, null)), isShared: false };
}

/** Whoever is in their meeting right now has found each other. */
async function longGap(
  dependencies: DrawDependencies,
  { oneOnOne, person, zone }: Recipient,
): Promise<Drawn | null> {
  if (oneOnOne.running !== null) return null;
  return {
    ...(await longGapReply(dependencies, { person, oneOnOne, turn: { zone } }, false)),
    isShared: true,
  };
}
