import * as z from 'zod';
import { matchTitle } from '../../usecases/talk/matchTitle.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import { searchPreview, searchResultCard } from '../cards/searchResult.ts';
import type { SearchResultView } from '../cards/views.ts';
import type { BotContext } from '../context/botContext.ts';
import { openActions } from '../talk/actionListReplies.ts';
import { pairOf, signedIn, type Turn } from '../turn/turn.ts';

/** The search, as the manifest names it, and the words that it gets. */
export const searchCommand = 'searchOpen';
export const searchParameter = 'searchText';

/** How many are offered at once. */
const maxResults = 20;

export type SearchHit = { card: Card; preview: { title: string; text: string } };

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
  botContext: BotContext,
  turn: Turn,
  raw: unknown,
): Promise<SearchHit[] | { sentence: string }> {
  const person = signedIn(turn, botContext.tenantIds);
  const elsewhere = { sentence: cardStringsFor(turn.locale).searchElsewhere };
  if (turn.conversation.kind !== 'group') return elsewhere;
  const scope = await botContext.chatScopes.find(turn, person);
  if (scope.kind !== 'pair') return elsewhere;
  const pairContext = { turn, person, oneOnOne: scope.oneOnOne, userIds: [], newId: '' };
  const pair = pairOf(pairContext);
  const [topics, actions] = await Promise.all([
    botContext.useCases.listTopics(person, pair.id),
    openActions(botContext.useCases, pairContext),
  ]);
  const all: (SearchResultView & { title: string })[] = [
    ...topics.map((item) => ({ pair, kind: 'topic' as const, item, title: item.title })),
    ...actions.map((item) => ({ pair, kind: 'action' as const, item, title: item.title })),
  ];
  const strings = query.parse(raw).parameters.find(({ name }) => name === searchParameter)?.value ?? '';
  const matching = strings.trim() === '' ? all : matchTitle(strings, all);
  // Both will see the card, so it speaks of nobody as "you".
  const reader = { personId: null, locale: turn.locale, zone: turn.zone, now: turn.now };
  return matching
    .slice(0, maxResults)
    .map((view) => ({ card: searchResultCard(view, reader), preview: searchPreview(view, reader) }));
}
