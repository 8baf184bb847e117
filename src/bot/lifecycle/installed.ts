import { isWelcomed } from '../../usecases/chats/welcome.ts';
import { notForThisChatCard } from '../cards/notForThisChat.ts';
import { startHereCard } from '../cards/startHere.ts';
import type { NotForThisChatReason } from '../cards/views.ts';
import { welcomeCard } from '../cards/welcome.ts';
import { pairOf } from '../talk/asked.ts';
import type { Answer } from '../talk/reply.ts';
import type { Turn } from '../turn/turn.ts';
import type { LifecycleNeeds } from './lifecycleNeeds.ts';

/**
 * Opener was added somewhere: what to post there, or null. In a chat of two it makes their 1:1 and welcomes them,
 * once a day at most.
 * @throws Failure
 */
export async function installed(needs: LifecycleNeeds, turn: Turn): Promise<Answer | null> {
  const { kind } = turn.conversation;
  if (kind === 'channel') return notHere(needs, turn, 'channel');
  return kind === 'personal' ? inPersonalChat(needs, turn) : inChat(needs, turn);
}

async function inChat(needs: LifecycleNeeds, turn: Turn): Promise<Answer | null> {
  const { stories, pairHere, details } = needs;
  const here = await pairHere(turn, null);
  if (here.kind === 'unknown') return null;
  if (here.kind === 'notHere') return notHere(needs, turn, here.reason);
  const { oneOnOne } = here;
  details.learn(turn, oneOnOne.id, true);
  if (!(await stories.noteWelcome(oneOnOne.id, turn.conversation.conversationId))) return null;
  const view = { pair: pairOf({ oneOnOne }), question: oneOnOne.openingQuestion.text };
  return { about: oneOnOne.id, card: (reader) => welcomeCard(view, reader) };
}

async function inPersonalChat({ stories }: LifecycleNeeds, turn: Turn): Promise<Answer | null> {
  const { person, conversation, now } = turn;
  if (!person) return null;
  const known = await stories.personal.remember(person, conversation);
  if (isWelcomed(known.welcomedAt, now)) return null;
  await stories.personal.remember(person, conversation, { welcomedAt: now });
  const hasOneOnOne = (await stories.personal.oneOnOnes(person, null)).length > 0;
  return { about: null, card: (reader) => startHereCard({ hasOneOnOne }, reader) };
}

function notHere({ saidRecently }: LifecycleNeeds, turn: Turn, reason: NotForThisChatReason): Answer | null {
  if (saidRecently(turn.conversation.conversationId)) return null;
  return { about: null, card: (reader) => notForThisChatCard(reason, reader) };
}
