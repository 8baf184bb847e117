import type { ActionItem } from '../../domain/actionItem.ts';
import { languageOf } from '../../domain/language.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Versioned } from '../../usecases/pairPorts.ts';
import { type Chosen, choose } from '../../usecases/talk/chooseTargets.ts';
import type { Targets } from '../commands/command.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { choiceReply, openVersions } from './actionListReplies.ts';
import { recallShown, rememberShown, shownAtOnce } from './numbering.ts';

export type PickedItem = {
  kind: 'action' | 'topic';
  id: string;
  number: number | null;
  /** An action item as it was read just now. */
  from?: Versioned<ActionItem>;
};

/** Which ones somebody meant, or what to answer where that is not clear. */
export type Picked = { kind: 'found'; items: PickedItem[] } | { kind: 'unclear'; reply: Reply };

type Titled = { id: string; title: string };

/** The items that "2", "2-4", "all" or words of a title stand for. Numbers are those of the last list in this conversation. */
export async function pickItems(
  useCases: BotUseCases,
  pairContext: PairContext,
  target: Targets,
): Promise<Picked> {
  const [versions, recalled] = await Promise.all([
    openVersions(useCases, pairContext),
    target.kind === 'words' ? null : recallShown(useCases, pairContext),
  ]);
  const open = versions.map(({ value }) => value);
  const seen = target.kind === 'words' ? null : (recalled ?? (await shownFirst(useCases, pairContext, open)));
  const titles = new Map(open.map((item) => [item.id, item.title]));
  const listed = (seen?.ids ?? []).map((id): Titled => ({ id, title: titles.get(id) ?? '' }));
  const chosen = choose<Titled>(target, listed, open);
  if (chosen.kind !== 'items')
    return {
      kind: 'unclear',
      reply: await askWhich(useCases, pairContext, { target, chosen, open, listed }),
    };
  const kind = seen?.kind === 'agenda' ? 'topic' : 'action';
  const items = chosen.items.map(({ id }) => {
    const at = listed.findIndex((one) => one.id === id);
    const from = kind === 'action' ? versions.find(({ value }) => value.id === id) : undefined;
    return { kind, id, number: at === -1 ? null : at + 1, ...(from && { from }) } as const;
  });
  return { kind: 'found', items };
}

/** Nobody asked for a list yet: the numbers are kept all the same, for the message may be delivered again. */
function shownFirst(useCases: BotUseCases, pairContext: PairContext, open: ActionItem[]) {
  return rememberShown(useCases, pairContext, 'actions', open.slice(0, shownAtOnce));
}

type Unclear = {
  target: Targets;
  chosen: Exclude<Chosen<Titled>, { kind: 'items' }>;
  open: ActionItem[];
  listed: Titled[];
};

/** Those that it may be, numbered; all open ones where nothing says which. */
async function askWhich(
  useCases: BotUseCases,
  pairContext: PairContext,
  { target, chosen, open, listed }: Unclear,
): Promise<Reply> {
  const { target: strings, missing } = botStringsFor(languageOf(pairContext.turn.locale));
  if (chosen.kind === 'noSuchNumber') {
    const text = listed.length === 0 ? strings.nothingOpen : strings.noSuchNumber(chosen.n, listed.length);
    return choiceReply(useCases, pairContext, open, text);
  }
  if (chosen.kind === 'nothingMatches') {
    return choiceReply(
      useCases,
      pairContext,
      open,
      open.length === 0 ? strings.nothingOpen : strings.nothingMatches(chosen.words),
    );
  }
  const ids = new Set(chosen.items.map(({ id }) => id));
  const items = open.filter(({ id }) => ids.has(id));
  const said = 'words' in target && target.words !== undefined ? target.words : null;
  if (open.length === 0) return choiceReply(useCases, pairContext, open, strings.nothingOpen);
  const text = said === null ? missing.done : strings.severalMatch(said, items.length);
  return choiceReply(useCases, pairContext, items.length > 0 ? items : open, text);
}
