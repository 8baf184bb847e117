import type { ActionItem } from '../../domain/actionItem.ts';
import { languageOf } from '../../domain/language.ts';
import { type Chosen, choose } from '../../usecases/talk/chooseTargets.ts';
import type { Targets } from '../commands/command.ts';
import type { Stories } from '../stories.ts';
import { wordingFor } from '../wording/wordingFor.ts';
import { choiceReply, openActions } from './actionListReplies.ts';
import type { Asked } from './asked.ts';
import { shownAtOnce } from './numbering.ts';
import type { Reply } from './reply.ts';

export type Found = { kind: 'action' | 'topic'; id: string; number: number | null };

/** Which ones somebody meant, or what to answer where that is not clear. */
export type Picked = { kind: 'found'; items: Found[] } | { kind: 'unclear'; reply: Reply };

type Titled = { id: string; title: string };

/** The items that "2", "2-4", "all" or words of a title stand for. Numbers are those of the last list in this conversation. */
export async function pickItems(stories: Stories, asked: Asked, target: Targets): Promise<Picked> {
  const open = await openActions(stories, asked);
  const seen = target.kind === 'words' ? null : await listedLast(stories, asked, open);
  const titles = new Map(open.map((item) => [item.id, item.title]));
  const listed = (seen?.ids ?? []).map((id): Titled => ({ id, title: titles.get(id) ?? '' }));
  const chosen = choose<Titled>(target, listed, open);
  if (chosen.kind !== 'items')
    return { kind: 'unclear', reply: await askWhich(stories, asked, { target, chosen, open, listed }) };
  const kind = seen?.kind === 'agenda' ? 'topic' : 'action';
  const items = chosen.items.map(({ id }) => {
    const at = listed.findIndex((one) => one.id === id);
    return { kind, id, number: at === -1 ? null : at + 1 } as const;
  });
  return { kind: 'found', items };
}

/** Nobody asked for a list yet: the numbers are kept all the same, for the message may be delivered again. */
async function listedLast(stories: Stories, { oneOnOne, turn }: Asked, open: ActionItem[]) {
  const { conversationId } = turn.conversation;
  const seen = await stories.listings.recall(oneOnOne.id, conversationId);
  if (seen) return seen;
  const ids = open.slice(0, shownAtOnce).map(({ id }) => id);
  await stories.listings.remember(oneOnOne.id, conversationId, { kind: 'actions', ids });
  return { kind: 'actions' as const, ids };
}

type Unclear = {
  target: Targets;
  chosen: Exclude<Chosen<Titled>, { kind: 'items' }>;
  open: ActionItem[];
  listed: Titled[];
};

/** Those that it may be, numbered; all open ones where nothing says which. */
async function askWhich(
  stories: Stories,
  asked: Asked,
  { target, chosen, open, listed }: Unclear,
): Promise<Reply> {
  const { target: words, missing } = wordingFor(languageOf(asked.turn.locale));
  if (chosen.kind === 'noSuchNumber') {
    const text = listed.length === 0 ? words.nothingOpen : words.noSuchNumber(chosen.n, listed.length);
    return choiceReply(stories, asked, open, text);
  }
  if (chosen.kind === 'nothingMatches') {
    return choiceReply(
      stories,
      asked,
      open,
      open.length === 0 ? words.nothingOpen : words.nothingMatches(chosen.words),
    );
  }
  const ids = new Set(chosen.items.map(({ id }) => id));
  const items = open.filter(({ id }) => ids.has(id));
  const said = 'words' in target && target.words !== undefined ? target.words : null;
  if (open.length === 0) return choiceReply(stories, asked, open, words.nothingOpen);
  const text = said === null ? missing.done : words.severalMatch(said, items.length);
  return choiceReply(stories, asked, items.length > 0 ? items : open, text);
}
