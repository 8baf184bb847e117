import type { ConversationAddress } from '../../domain/chat.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/person.ts';
import type { Destination } from '../audience/speaker.ts';

/** What Teams told us of, in our words: who, where, when. Nothing in it was looked up yet. */
export type Turn = {
  conversation: ConversationAddress & { kind: 'personal' | 'group' | 'channel' };
  /** Of the conversation, lower case; '' when Teams names none. */
  tenantId: string;
  /** null: not signed in with an account of an organisation that may use Opener. */
  person: Person | null;
  /** Bot Framework ids (`29:…`, `28:…`) of who acted and of the bot. */
  teamsId: string;
  botId: string;
  /** '' where Teams gives none. */
  activityId: string;
  /** The message whose card was pressed; '' when none was. */
  replyToId: string;
  /** The meeting that the chat belongs to, as Teams names it; null for other chats. */
  meetingId: string | null;
  /** BCP 47. */
  locale: string;
  /** What the Teams of whoever acted speaks; null where the activity does not say. */
  detectedLanguage: Language | null;
  /** IANA. */
  zone: string;
  /** ISO 8601, UTC. */
  now: string;
};

/** Where the turn happens, for what is posted there. */
export function destinationOf({ conversation, person }: Turn): Destination {
  const { conversationId, serviceUrl, kind } = conversation;
  return { conversationId, serviceUrl, personId: kind === 'personal' ? (person?.id ?? '') : null };
}
