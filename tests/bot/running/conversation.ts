import type { Card } from '../../../src/bot/cards/adaptiveCard.ts';
import { buttonsOf, linesOf } from '../cards/reading.ts';
import type { Sent } from './recordingConnector.ts';
import type { RunningBot } from './runningBot.ts';

/** What a person sees of one message. */
export type Seen = { text: string; lines: string[]; buttons: string[] };

/** Sends an activity and gives what was posted into its conversation then; redrawn cards are not among it. */
export async function answers(bot: RunningBot, activity: { conversation: { id: string } }): Promise<Sent[]> {
  const before = bot.connector.sent.length;
  const answer = await bot.post(activity);
  if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}`);
  const posted = bot.connector.sent.slice(before).filter(({ method }) => method === 'POST');
  return posted.filter(({ conversationId }) => conversationId === activity.conversation.id);
}

/** The one message that an activity is answered with, as a person sees it. */
export async function reply(bot: RunningBot, activity: { conversation: { id: string } }): Promise<Seen> {
  const sent = await answers(bot, activity);
  const [only] = sent;
  if (!only || sent.length !== 1) throw new Error(`${sent.length} messages instead of one`);
  return seen(only);
}

export function seen({ text, cards }: Sent): Seen {
  return { text, lines: cards.flatMap(linesOf), buttons: cards.flatMap(buttonsOf) };
}

/** What a press is answered with: a card in its place, or a sentence. */
export async function pressAnswer(
  bot: RunningBot,
  activity: unknown,
): Promise<{ card: Seen | null; sentence: string | null }> {
  const answer = await bot.post(activity);
  const { type, value } = (await answer.json()) as { type: string; value: unknown };
  if (type === 'application/vnd.microsoft.activity.message') return { card: null, sentence: String(value) };
  const card = value as Card;
  return { sentence: null, card: { text: '', lines: linesOf(card), buttons: buttonsOf(card) } };
}
