import { isWelcomed } from '../../usecases/chats/welcome.ts';
import { notForThisChatCard } from '../cards/notForThisChat.ts';
import type { NotForThisChatReason } from '../cards/notForThisChatReason.ts';
import { startHereCard } from '../cards/startHere.ts';
import { welcomeCard } from '../cards/welcome.ts';
import { type BotReply, replyAbout, replyOfNone } from '../turn/reply.ts';
import { sharedLocale } from '../turn/sharedLocale.ts';
import { pairOf, type Turn } from '../turn/turn.ts';
import type { LifecycleDependencies } from './lifecycleDependencies.ts';

/**
 * Opener was added somewhere: what to post there, or null. In a chat of two it makes their 1:1 and welcomes them,
 * once a day at most.
 * @throws Failure
 */
export async function installed(dependencies: LifecycleDependencies, turn: Turn): Promise<BotReply | null> {
  const { kind } = turn.conversation;
  if (kind === 'channel') return notHere(dependencies, turn, 'channel');
  return kind === 'personal' ? inPersonalChat(dependencies, turn) : inChat(dependencies, turn);
}

async function inChat(dependencies: LifecycleDependencies, turn: Turn): Promise<BotReply | null> {
  const { useCases, findChatPair, details } = dependencies;
  const chatPair = await findChatPair(turn, null);
  if (chatPair.kind === 'unknown') return null;
  if (chatPair.kind === 'notHere') return notHere(dependencies, turn, chatPair.reason);
  const { oneOnOne } = chatPair;
  details.learn(turn, oneOnOne.id, true);
  if (!(await useCases.noteWelcome(oneOnOne.id, turn.conversation.conversationId))) return null;
  const view = { pair: pairOf({ oneOnOne }), question: oneOnOne.openingQuestion.text };
  const locale = await sharedLocale(useCases, oneOnOne, turn);
  return replyAbout(oneOnOne, { card: (reader) => welcomeCard(view, { ...reader, locale }) });
}

async function inPersonalChat({ useCases }: LifecycleDependencies, turn: Turn): Promise<BotReply | null> {
  const { person, conversation, now } = turn;
  if (!person) return null;
  const known = await useCases.personal.remember(person, conversation);
  if (isWelcomed(known.welcomedAt, now)) return null;
  await useCases.personal.remember(person, conversation, { welcomedAt: now });
  const [oneOnOne] = await useCases.personal.oneOnOnes(person, turn.detectedLanguage);
  // Not each of these activities says what their Teams speaks; a 1:1 of theirs may know it.
  const spoken =
    turn.detectedLanguage === null && oneOnOne ? await useCases.languageOfPerson(oneOnOne, person.id) : null;
  const view = { hasOneOnOne: oneOnOne !== undefined };
  return replyOfNone((reader) => startHereCard(view, { ...reader, ...(spoken && { locale: spoken }) }));
}

function notHere(
  { rateLimited }: LifecycleDependencies,
  turn: Turn,
  reason: NotForThisChatReason,
): BotReply | null {
  if (rateLimited(turn.conversation.conversationId)) return null;
  return replyOfNone((reader) => notForThisChatCard(reason, reader));
}
