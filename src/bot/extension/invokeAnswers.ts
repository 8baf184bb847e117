import type { MessagingExtensionResult, TaskModuleTaskInfo } from 'botbuilder';
import * as z from 'zod';
import { withTimeout } from '../../platform/later.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import type { BotContext } from '../context/botContext.ts';
import { failureOf, sentenceOf } from '../turn/explain.ts';
import type { Turn } from '../turn/turn.ts';
import type { DialogStep } from './dialogs.ts';
import { messageActions } from './messageAction.ts';
import type { SearchHit } from './search.ts';

const ofAction = z.object({ commandId: z.enum(messageActions) });

/** The next step of a dialog, or why there is none, always in time. Never rejects. */
export async function dialogAnswer(
  botContext: BotContext,
  turn: Turn,
  value: unknown,
  work: () => Promise<DialogStep>,
): Promise<string | TaskModuleTaskInfo> {
  const step = await inTime(botContext, turn, work);
  if ('sentence' in step) return step.sentence;
  const title = cardStringsFor(turn.locale).dialog.title[ofAction.parse(value).commandId];
  return { title, width: 'medium', height: 'medium', card: attachment(step.card) };
}

/** What a search found, or why it shows nothing, always in time. Never rejects. */
export async function searchAnswer(
  botContext: BotContext,
  turn: Turn,
  work: () => Promise<SearchHit[] | { sentence: string }>,
): Promise<MessagingExtensionResult> {
  const found = await inTime(botContext, turn, work);
  if ('sentence' in found) return { type: 'message', text: found.sentence };
  return {
    type: 'result',
    attachmentLayout: 'list',
    attachments: found.map(({ card, preview }) => ({
      ...attachment(card),
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
    })),
  };
}

async function inTime<T>(
  { invokeWithin, logger, background }: BotContext,
  { locale }: Turn,
  work: () => Promise<T>,
): Promise<T | { sentence: string }> {
  const strings = cardStringsFor(locale);
  const answer = work().catch((error: unknown) => ({
    sentence: sentenceOf(failureOf(error, logger), locale),
  }));
  const soonEnough = await withTimeout(answer, invokeWithin, () => null);
  if (soonEnough === null) background.run('finish a slow invoke', () => answer);
  return soonEnough ?? { sentence: strings.dialog.slow };
}

function attachment(content: Card) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}
