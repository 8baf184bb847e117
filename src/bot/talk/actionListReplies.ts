import type { ActionItem } from '../../domain/actionItem.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import { countingZone } from '../../domain/pairZone.ts';
import type { Whose } from '../../locales/shape/commandName.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Versioned } from '../../usecases/pairPorts.ts';
import { actionListCard } from '../cards/actionList.ts';
import type { ActionList } from '../cards/views.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';
import { numberedFrom, rememberShown, shownAtOnce } from './numbering.ts';

/** Which list "actions mine" and its like ask for. */
export function listFor(
  whose: Whose,
  { person, oneOnOne }: Pick<PairContext, 'person' | 'oneOnOne'>,
): ActionList {
  if (whose === 'done') return { kind: 'done' };
  if (whose === 'mine') return { kind: 'open', ownerId: person.id };
  if (whose === 'theirs') return { kind: 'open', ownerId: otherThan(oneOnOne.people, person.id).id };
  return { kind: 'open', ownerId: null };
}

/** The action items of a list, numbered; the numbers are remembered for "done 2". */
export async function actionListReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  list: ActionList,
): Promise<Reply> {
  const all = await allActions(useCases, pairContext);
  return listReply(useCases, pairContext, { list, items: all.filter((item) => isIn(item, list)) });
}

/** Some of the open ones, for somebody to say which of them they mean. */
export function choiceReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  items: ActionItem[],
  text: string,
) {
  const list: ActionList = { kind: 'open', ownerId: null };
  return listReply(useCases, pairContext, { list, items }).then((reply) => ({ ...reply, text }));
}

export async function openActions(useCases: BotUseCases, pairContext: PairContext): Promise<ActionItem[]> {
  return (await openVersions(useCases, pairContext)).map(({ value }) => value);
}

/** The open ones, each with the version that was read. */
export async function openVersions(
  useCases: BotUseCases,
  { person, oneOnOne, turn }: PairContext,
): Promise<Versioned<ActionItem>[]> {
  const all = await useCases.listActions(person, oneOnOne.id, countingZone(turn.zone));
  return all.filter(({ value }) => value.status === 'open');
}

/** Those that are done or dropped, in the order of their list. */
export async function closedActions(useCases: BotUseCases, pairContext: PairContext): Promise<ActionItem[]> {
  return (await allActions(useCases, pairContext)).filter((item) => isIn(item, { kind: 'done' }));
}

async function listReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  { list, items }: { list: ActionList; items: ActionItem[] },
): Promise<Reply> {
  const shown = items.slice(0, shownAtOnce);
  await rememberShown(useCases, pairContext, 'actions', shown);
  const view = {
    pair: pairOf(pairContext),
    list,
    items: numberedFrom(shown),
    more: items.length - shown.length,
  };
  return { card: (reader) => actionListCard(view, reader) };
}

async function allActions(
  useCases: BotUseCases,
  { person, oneOnOne, turn }: PairContext,
): Promise<ActionItem[]> {
  return (await useCases.listActions(person, oneOnOne.id, countingZone(turn.zone))).map(({ value }) => value);
}

export function isIn(item: ActionItem, list: ActionList): boolean {
  if (list.kind === 'done') return item.status !== 'open';
  return item.status === 'open' && (list.ownerId === null || list.ownerId === item.ownerId);
}
