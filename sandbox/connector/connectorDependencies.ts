import type { ChatMemory } from '../chats/chatMemory.ts';
import type { Notices } from '../chats/notices.ts';
import type { WorldOccurrence } from '../world/worldOccurrence.ts';
import type { MembersOf } from './chats.ts';
import type { createFaults } from './faults.ts';

/** What the Bot Connector stand-in works on. */
export type ConnectorDependencies = {
  chats: ChatMemory;
  membersOf: MembersOf;
  /** Is this bearer token one of the bot's own? */
  accepts: (token: string) => Promise<boolean>;
  /** ISO 8601, UTC. */
  now: () => string;
  /** When a meeting is that runs now, or else next; null when it is no more. */
  scheduled: (meetingKey: string) => WorldOccurrence | null;
  /** Called when the bot shows that it is typing. */
  onTyping?: (chatId: string) => void;
  /** Where notices in meetings go; left out: nowhere. */
  notices?: Pick<Notices, 'give'>;
  faults?: Pick<ReturnType<typeof createFaults>, 'install'>;
};
