import type { ActionItem } from '../../domain/actionItem.ts';
import { languageOf } from '../../domain/language.ts';
import { matchTitle } from '../../usecases/talk/matchTitle.ts';
import type { Target } from '../commands/command.ts';
import type { Stories } from '../stories.ts';
import { wordingFor } from '../wording/wordingFor.ts';
import { choiceReply, openActions } from './actionListReplies.ts';
import type { Asked } from './asked.ts';
import { shownAtOnce } from './numbering.ts';
import type { Reply } from './reply.ts';

/** Which one somebody meant, or what to answer when that is not one. */
export type Picked = { kind: 'action' | 'topic'; id: string } | { kind: 'unclear'; reply: Reply };

/** The item that "2", or words of a title, stand for. Numbers are those of the last list in this conversation. */
export async function pickItem(stories: Stories, asked: Asked, target: Target): Promise<Picked> {
  return target.kind === 'number'
    ? pickNumber(stories, asked, target.n)
    : pickWords(stories, asked, target.words);
}

async function pickNumber(stories: Stories, asked: Asked, n: number): Promise<Picked> {
  const { conversationId } = asked.turn.conversation;
  const open = await openActions(stories, asked);
  const seen = await stories.listings.recall(asked.oneOnOne.id, conversationId);
  const ids = seen?.ids ?? (await numbersOf(stories, asked, open));
  const id = ids[n - 1];
  if (id !== undefined) return { kind: seen?.kind === 'agenda' ? 'topic' : 'action', id };
  const { target } = wordingFor(languageOf(asked.turn.locale));
  const text = ids.length === 0 ? target.nothingOpen : target.noSuchNumber(n, ids.length);
  return { kind: 'unclear', reply: await choiceReply(stories, asked, open, text) };
}

/** Nobody asked for a list yet: the numbers are kept all the same, for the message may be delivered again. */
async function numbersOf(stories: Stories, { oneOnOne, turn }: Asked, open: ActionItem[]): Promise<string[]> {
  const ids = open.slice(0, shownAtOnce).map(({ id }) => id);
  const { conversationId } = turn.conversation;
  await stories.listings.remember(oneOnOne.id, conversationId, { kind: 'actions', ids });
  return ids;
}

async function pickWords(stories: Stories, asked: Asked, words: string): Promise<Picked> {
  const open = await openActions(stories, asked);
  const matching = matchTitle(words, open);
  const [only, ...others] = matching;
  if (only && others.length === 0) return { kind: 'action', id: only.id };
  const { target } = wordingFor(languageOf(asked.turn.locale));
  const text = only ? target.severalMatch(words, matching.length) : nothingFound(words, open.length, target);
  return { kind: 'unclear', reply: await choiceReply(stories, asked, only ? matching : open, text) };
}

function nothingFound(
  words: string,
  open: number,
  target: { nothingOpen: string; nothingMatches: (words: string) => string },
): string {
  return open === 0 ? target.nothingOpen : target.nothingMatches(words);
}
