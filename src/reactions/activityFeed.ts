import type { Person } from '../domain/person.ts';
import type { ReminderSettingsStore } from '../usecases/cadence/stores.ts';
import type { ChatStore } from '../usecases/chats/stores.ts';
import type { Reaction } from '../usecases/events.ts';
import type { ActivityFeed } from '../usecases/notices/activityFeed.ts';
import type { AudienceOf } from '../usecases/pairPorts.ts';

export type FeedDependencies = {
  feed: ActivityFeed;
  chats: Pick<ChatStore, 'list'>;
  audienceOf: AudienceOf;
  reminderSettings: Pick<ReminderSettingsStore, 'read'>;
  /** Who has the panel before them. */
  peopleIn: (oneOnOneId: string) => Promise<readonly string[]>;
};

/** Notices that may be under way; a further one is left out, for the item itself is stored and its reminder comes. */
const maxAtOnce = 100;

/** Chats that Teams is asked about; a notice that finds none of the two alone is left out. */
const maxChats = 4;

/**
 * Tells whose action item it now is, in their activity feed. Nobody is told of what they gave themselves, of what they
 * have on their screen, of what the chat shows them, or where they want no reminders.
 */
export function noticeInFeed(dependencies: FeedDependencies): Reaction {
  let running = 0;
  return async (event) => {
    if (event.kind !== 'actionItemsChanged' || event.isShownInChat) return;
    const { oneOnOneId, by, givenTo } = event;
    if (running >= maxAtOnce || givenTo === null || givenTo === by.id) return;
    running += 1;
    try {
      if ((await dependencies.peopleIn(oneOnOneId)).includes(givenTo)) return;
      await notice(dependencies, by, oneOnOneId, givenTo);
    } finally {
      running -= 1;
    }
  };
}

async function notice(
  { feed, chats, audienceOf, reminderSettings }: FeedDependencies,
  { tenantId, name: from }: Person,
  id: string,
  personId: string,
): Promise<void> {
  const [settings, known] = await Promise.all([
    reminderSettings.read({ person: { id: personId, tenantId }, oneOnOneId: id }),
    chats.list(id),
  ]);
  if (settings?.value.muted) return;
  for (const { value: chat } of known.filter(({ value }) => value.standing === 'active').slice(0, maxChats)) {
    if ((await audienceOf(id, chat.conversationId)).kind !== 'theseTwo') continue;
    await feed({ tenantId, chatId: chat.conversationId, personId, from });
    return;
  }
}
