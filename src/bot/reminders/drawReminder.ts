import { dayIn } from '../../domain/dayIn.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { DueReminder } from '../../usecases/jobs/ports.ts';
import { briefCard } from '../cards/brief.ts';
import { mostActionsDue } from '../cards/payloads/reminders.ts';
import type { Stories } from '../stories.ts';
import type { Reply } from '../talk/reply.ts';
import { actionsDueReply } from './actionPress.ts';
import type { ReminderRules } from './ports.ts';
import { longGapReply } from './pressReminder.ts';
import { briefOf, readPreparation } from './readBrief.ts';

export type DrawNeeds = { stories: Stories; teamsAppId: string; rules: ReminderRules };

/** Whom it is drawn for. `zone`: IANA. */
type Recipient = { oneOnOne: OneOnOne; person: Person; zone: string };

/** What is posted; `isShared`: nothing in it is of one of the two alone once it is drawn for both. */
export type Drawn = Reply & { isShared: boolean };

/** The card of a reminder, as things stand now; null when there is nothing to say. @throws Failure */
export async function drawReminder(
  needs: DrawNeeds,
  reminder: DueReminder,
  recipient: Recipient,
): Promise<Drawn | null> {
  switch (reminder.kind) {
    case 'brief':
      return brief(needs, reminder, recipient);
    case 'actionDue':
      return actionsDue(needs, reminder, recipient);
    case 'longGap':
      return longGap(needs, recipient);
  }
}

/** A brief is of no use once the meeting has begun, so that is when it expires. */
async function brief(
  { stories, teamsAppId, rules }: DrawNeeds,
  { expiresAt }: DueReminder,
  { oneOnOne, person, zone }: Recipient,
): Promise<Drawn> {
  const preparation = await readPreparation(stories, person, oneOnOne, zone);
  const { topics, updates, actions } = preparation;
  const isShort = await rules.isBriefShort(oneOnOne.id, topics.length + updates.length + actions.length);
  const on = { kind: 'brief', startsAt: new Date(expiresAt).toISOString(), isShort } as const;
  const view = briefOf(preparation, person, { on, teamsAppId });
  return { card: (reader) => briefCard(view, reader), isShared: true };
}

async function actionsDue(
  needs: DrawNeeds,
  { dueAt }: DueReminder,
  { oneOnOne, person, zone }: Recipient,
): Promise<Drawn | null> {
  const all = (await needs.stories.listActions(person, oneOnOne.id, zone)).map(({ value }) => value);
  const of = { personId: person.id, oneOnOneId: oneOnOne.id, day: dayIn(zone, dueAt) };
  const { due, overdue } = await needs.rules.actionsDueOn(all, of);
  const actionIds = [...overdue, ...due].map(({ id }) => id).slice(0, mostActionsDue);
  if (actionIds.length === 0) return null;
  const on = { kind: 'actionsDue', actionIds } as const;
  return { ...(await actionsDueReply(needs, { person, oneOnOne }, on, null)), isShared: false };
}

/** Whoever is in their meeting right now has found each other. */
async function longGap(needs: DrawNeeds, { oneOnOne, person }: Recipient): Promise<Drawn | null> {
  if (oneOnOne.running !== null) return null;
  return { ...(await longGapReply(needs, { person, oneOnOne }, false)), isShared: true };
}
