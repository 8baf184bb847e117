import * as z from 'zod';
import { matchTitle } from '../../usecases/talk/matchTitle.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import { searchPreview, searchResultCard } from '../cards/searchResult.ts';
import type { SearchResultView } from '../cards/views.ts';
import { wordsFor } from '../cards/wording/catalog.ts';
import type { BotParts } from '../parts.ts';
import { openActions } from '../talk/actionListReplies.ts';
import { pairOf } from '../talk/asked.ts';
import { signedIn } from '../turn/signedIn.ts';
import type { Turn } from '../turn/turn.ts';

/** The search, as the manifest names it, and the words that it gets. */
export const searchCommand = 'searchOpen';
export const searchParameter = 'searchText';

/** How many are offered at once. */
const mostResults = 20;

export type Found = { card: Card; preview: { title: string; text: string } };

const query = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.coerce.string().max(300) }))
    .max(10)
    .catch([]),
});

/**
 * Searches the open agenda and action items of the chat's own 1:1. Anywhere else there is only a sentence: what is
 * put into a message is read by everybody there.
 * @throws Failure
 */
export async function search(
  parts: BotParts,
  turn: Turn,
  raw: unknown,
): Promise<Found[] | { sentence: string }> {
  const person = signedIn(turn, parts.tenantIds);
  const elsewhere = { sentence: wordsFor(turn.locale).searchElsewhere };
  if (turn.conversation.kind !== 'group') return elsewhere;
  const place = await parts.places.find(turn, person);
  if (place.kind !== 'pair') return elsewhere;
  const asked = { turn, person, oneOnOne: place.oneOnOne, userIds: [], newId: '' };
  const pair = pairOf(asked);
  const [topics, actions] = await Promise.all([
    parts.stories.listTopics(person, pair.id),
    openActions(parts.stories, asked),
  ]);
  const all: (SearchResultView & { title: string })[] = [
    ...topics.map((item) => ({ pair, kind: 'topic' as const, item, title: item.title })),
    ...actions.map((item) => ({ pair, kind: 'action' as const, item, title: item.title })),
  ];
  const words = query.parse(raw).parameters.find(({ name }) => name === searchParameter)?.value ?? '';
  const matching = words.trim() === '' ? all : matchTitle(words, all);
  // Both will see the card, so it speaks of nobody as "you".
  const reader = { personId: null, locale: turn.locale, zone: turn.zone, now: turn.now };
  return matching
    .slice(0, mostResults)
    .map((view) => ({ card: searchResultCard(view, reader), preview: searchPreview(view, reader) }));
}
