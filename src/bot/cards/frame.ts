import type { Block, Button, Card } from './adaptiveCard.ts';
import { literal } from './literal.ts';
import type { CardData } from './payloads.ts';

/** How many buttons a card may have in all (a rule of the Teams store). */
export const maxButtons = 6;

type CardContent = {
  /** What the card says where it cannot be drawn: one or two sentences. */
  fallback: string;
  body: Block[];
  actions?: Button[];
  /** Given when each of these people may see other buttons than the card was posted with. */
  refresh?: { data: CardData; userIds: readonly string[] };
};

/** A whole card. */
export function card({ fallback, body, actions, refresh }: CardContent): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: literal(fallback),
    body,
    ...(actions && { actions }),
    ...(refresh && refresh.userIds.length > 0 && { refresh: refreshOf(refresh) }),
  };
}

function refreshOf({ data, userIds }: { data: CardData; userIds: readonly string[] }) {
  return { action: { type: 'Action.Execute' as const, verb: data.verb, data }, userIds: [...userIds] };
}
