import { Failure } from '../../contract/errors.ts';
import { withTimeout } from '../../platform/later.ts';
import { messageWith } from '../audience/speaker.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import { type CardAction, readCardAction } from '../cards/payloads.ts';
import type { BotContext } from '../context/botContext.ts';
import { rememberCard } from '../proactive/rememberCard.ts';
import { post } from '../talk/post.ts';
import { failureOf, sentenceOf } from '../turn/explain.ts';
import { type BotReply, cardOf } from '../turn/reply.ts';
import { destinationOf, readerAlone, readersOf, signedIn, type Turn } from '../turn/turn.ts';
import { handleAction, isChange } from './handleAction.ts';
import { cardAnswer, type InvokeAnswer, sentenceAnswer } from './invoke.ts';

/** What became of a press. */
type Outcome = { reply: BotReply; action: CardAction } | { failure: Failure };

/**
 * Answers a press on a card (Action.Execute), always in time: with the card that takes its place, with a sentence
 * when nothing was done, or, when it takes long, with a sentence now and the card later. Never rejects.
 * @param value of the activity, as it came
 */
export async function onCardAction(
  botContext: BotContext,
  turn: Turn,
  value: unknown,
): Promise<InvokeAnswer> {
  const work = outcomeOf(botContext, turn, value);
  const outcome = await withTimeout(work, botContext.invokeWithin, () => null);
  botContext.background.run('show what a press changed', async () =>
    show(botContext, turn, await work, outcome === null),
  );
  const words = cardStringsFor(turn.locale);
  if (outcome === null) return sentenceAnswer(words.stillWorking);
  if ('failure' in outcome) return sentenceAnswer(sentenceOf(outcome.failure, turn.locale));
  return cardAnswer(cardOf(outcome.reply, readerAlone(turn), isPrivate(turn)));
}

/** Answers Action.Submit, which arrives as a message: the card is replaced where that is known, else posted below. */
export async function onCardSubmit(botContext: BotContext, turn: Turn, value: unknown): Promise<void> {
  const outcome = await outcomeOf(botContext, turn, value);
  if ('failure' in outcome) {
    const text = sentenceOf(outcome.failure, turn.locale);
    await botContext.connector.send(turn.conversation, { type: 'message', text, textFormat: 'plain' });
  } else if (turn.replyToId === '') await post(botContext, turn, outcome.reply);
  else await replace(botContext, turn, outcome.reply);
}

async function outcomeOf(botContext: BotContext, turn: Turn, value: unknown): Promise<Outcome> {
  try {
    const person = signedIn(turn, botContext.tenantIds);
    const read = readCardAction(value);
    if (!read.ok) throw new Failure('invalid', { field: read.field });
    return { action: read.action, reply: await handleAction(botContext, turn, person, read.action) };
  } catch (error) {
    return { failure: failureOf(error, botContext.logger) };
  }
}

/** Shows a change to everybody in the chat: Teams replaces a card only for the one who pressed. */
async function show(botContext: BotContext, turn: Turn, outcome: Outcome, isLate: boolean): Promise<void> {
  if ('failure' in outcome || turn.replyToId === '') return;
  if (isLate || isChange(outcome.action)) await replace(botContext, turn, outcome.reply);
}

/** A card that follows what it shows is drawn by the one that draws all of its like, so that none shows an older state. */
async function replace(botContext: BotContext, turn: Turn, reply: BotReply): Promise<void> {
  const { speaker, connector } = botContext;
  if (!reply.shows) {
    const message = messageWith([cardOf(reply, readersOf(turn), isPrivate(turn))]);
    if (reply.about === null) return connector.update(turn.conversation, turn.replyToId, message);
    const speech = { what: 'pressedCard', oneOnOneId: reply.about, to: destinationOf(turn) } as const;
    await speaker.update(speech, turn.replyToId, () => message);
    return;
  }
  await rememberCard(botContext, turn, { activityId: turn.replyToId, shows: reply.shows, isDrawn: false });
}

function isPrivate({ conversation }: Turn): boolean {
  return conversation.kind === 'personal';
}
