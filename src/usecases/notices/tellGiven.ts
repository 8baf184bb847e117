import type { ActionItem } from '../../domain/actionItem.ts';
import type { Person } from '../../domain/person.ts';
import { runCaught } from '../../platform/caught.ts';
import type { ReminderSettingsStore } from '../cadence/stores.ts';
import type { ChatStore } from '../chats/stores.ts';
import type { AudienceOf } from '../ports.ts';
import type { ActivityFeed } from './activityFeed.ts';

/** Tells whose action item it now is that the other gave it to them. Never rejects and never makes the caller wait. */
export type TellGiven = (giver: Person, oneOnOneId: string, item: ActionItem) => void;

type Needs = {
  feed: ActivityFeed;
  chats: Pick<ChatStore, 'list'>;
  audienceOf: AudienceOf;
  reminderSettings: Pick<ReminderSettingsStore, 'read'>;
  /** Who has the panel before them. */
  peopleIn: (oneOnOneId: string) => readonly string[];
};

/** Notices that may be under way; a further one is left out, for the item itself is stored and its reminder comes. */
const mostAtOnce = 100;

/** Chats that Teams is asked about; a notice that finds none of the two alone is left out. */
const mostChats = 4;

/**
 * Nobody is told of what they gave themselves, of what they have on their screen, or where they want no reminders.
 * @param failed told of what could not be looked up
 */
export function createTellGiven(needs: Needs, failed: (error: unknown) => void): TellGiven {
  let running = 0;
  return (giver, oneOnOneId, item) => {
    if (running >= mostAtOnce || item.status !== 'open' || item.ownerId === giver.id) return;
    if (needs.peopleIn(oneOnOneId).includes(item.ownerId)) return;
    running += 1;
    runCaught(async () => {
      try {
        await tell(needs, giver, oneOnOneId, item);
      } finally {
        running -= 1;
      }
    }, failed);
  };
}

async function tell(
  { feed, chats, audienceOf, reminderSettings }: Needs,
  giver: Person,
  id: string,
  item: ActionItem,
) {
  const { tenantId, name: from } = giver;
  const [settings, known] = await Promise.all([
    reminderSettings.read({ person: { id: item.ownerId, tenantId }, oneOnOneId: id }),
    chats.list(id),
  ]);
  if (settings?.value.muted) return;
  for (const { value: chat } of known
    .filter(({ value }) => value.standing === 'active')
    .slice(0, mostChats)) {
    if ((await audienceOf(id, chat.conversationId)).kind !== 'theseTwo') continue;
    await feed({ tenantId, chatId: chat.conversationId, personId: item.ownerId, from });
    return;
  }
}
