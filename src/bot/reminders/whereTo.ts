import type { ConversationAddress } from '../../domain/chat.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import { type ChatOfPair, type ChatsOfPairDependencies, chatsOfPair } from '../proactive/chatsOfPair.ts';
import type { PersonalChats } from '../proactive/personalAddress.ts';
import type { ReaderOf } from './reminderPorts.ts';

export type WhereDependencies = ChatsOfPairDependencies & {
  useCases: Pick<BotUseCases, 'listChats' | 'personal'>;
  addressOf: PersonalChats;
  readerOf: ReaderOf;
  /** The bot's Bot Framework id (`28:…`). */
  botId: string;
};

/** Where a reminder goes. `hushed`: the other's, posted in the chat of both, speaks for this one too. */
export type SendDestination =
  | { kind: 'own' | 'both'; address: ConversationAddress }
  | { kind: 'hushed' }
  | { kind: 'nowhere' };

/**
 * Where to write to somebody: in their own chat with the bot, which is opened when there is none; else, with what
 * both share, in the chat of the two when nobody else is in it. There it is posted once, not once for each of them.
 * @throws ConnectorFault, Failure
 */
export async function whereTo(
  dependencies: WhereDependencies,
  oneOnOne: OneOnOne,
  person: Person,
  isShared: boolean,
): Promise<SendDestination> {
  const known = await dependencies.useCases.personal.read(person);
  if (known) return { kind: 'own', address: known };
  const chats = await chatsOfPair(dependencies, oneOnOne);
  const opened = await openOwn(dependencies, person, chats);
  if (opened) return { kind: 'own', address: opened };
  const theirs = chats.find(({ isTheirs }) => isTheirs);
  if (!isShared || !theirs) return { kind: 'nowhere' };
  if (await otherSpeaks(dependencies, oneOnOne, person)) return { kind: 'hushed' };
  return { kind: 'both', address: theirs.chat };
}

/** null when nobody knows how Teams calls them, or Teams does not let Opener write to them. */
async function openOwn(
  { addressOf, botId }: WhereDependencies,
  person: Person,
  chats: readonly ChatOfPair[],
): Promise<ConversationAddress | null> {
  for (const { chat, members } of chats) {
    const whom = members.find(({ personId }) => personId === person.id)?.teamsId;
    if (whom === undefined) continue;
    const where = { serviceUrl: chat.serviceUrl, tenantId: person.tenantId, botId };
    try {
      return await addressOf(where, person, whom);
    } catch (error) {
      if (error instanceof ConnectorFault && error.isGone) return null;
      throw error;
    }
  }
  return null;
}

/** The first of the two speaks for both, unless theirs comes elsewhere or not at all. */
async function otherSpeaks(
  { useCases, readerOf }: WhereDependencies,
  oneOnOne: OneOnOne,
  person: Person,
): Promise<boolean> {
  const other = otherThan(oneOnOne.people, person.id);
  if (person.id < other.id) return false;
  const whom = { id: other.id, name: other.name, tenantId: oneOnOne.tenantId };
  if (await useCases.personal.read(whom)) return false;
  return !(await readerOf(whom, oneOnOne)).isMuted;
}
