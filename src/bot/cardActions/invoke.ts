import type { Card } from '../cards/adaptiveCard.ts';

/** A press on a card's button, or a card that is fetched anew, for the routes of the SDK. */
export async function isCardAction({
  activity,
}: {
  activity: { type: string; name?: string };
}): Promise<boolean> {
  return activity.type === 'invoke' && activity.name === 'adaptiveCard/action';
}

/** What Teams takes as the answer to an invoke: its own status is 200, and what became of it stands in the body. */
export type InvokeAnswer = { type: 'invokeResponse'; value: { status: 200; body?: unknown } };

/** The card is replaced for the one who pressed. */
export function cardAnswer(card: Card): InvokeAnswer {
  return answer({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
}

/** The card stays as it is, with what was filled in, and a sentence shows beneath. */
export function sentenceAnswer(text: string): InvokeAnswer {
  return answer({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });
}

export function answer(body: unknown): InvokeAnswer {
  return { type: 'invokeResponse', value: { status: 200, body } };
}
