import { languageOf } from '../../domain/language.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { actionListCard } from '../cards/actionList.ts';
import { agendaListCard } from '../cards/topic.ts';
import type { Numbered } from '../cards/views.ts';
import { botStringsFor } from '../strings/stringsFor.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf } from '../turn/turn.ts';
import { openActions } from './actionListReplies.ts';
import { recallShown } from './numbering.ts';
import type { PickedItem } from './pickItem.ts';

/**
 * "done 2 and 3": ticks off each, says which, and shows what is left.
 * @throws Failure when none of them could be changed
 */
export async function doneTogetherReply(
  useCases: BotUseCases,
  pairContext: PairContext,
  found: PickedItem[],
): Promise<Reply> {
  const { together } = botStringsFor(languageOf(pairContext.turn.locale));
  const results = await inOrder(found, (one) => tickOff(useCases, pairContext, one));
  const titles = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [failed] = results.filter((one) => one.status === 'rejected');
  if (failed && titles.length === 0) throw failed.reason;
  const missed = found.flatMap(({ number }, index) =>
    results[index]?.status === 'rejected' ? (number ?? []) : [],
  );
  const text = [together.done(titles), ...(missed.length > 0 ? [together.failed(missed)] : [])].join(' ');
  return whatIsLeft(useCases, pairContext, { kind: found[0]?.kind ?? 'action', text });
}

/** The title of what is done now. */
async function tickOff(
  useCases: BotUseCases,
  { person, oneOnOne }: PairContext,
  { kind, id, from }: PickedItem,
): Promise<string> {
  if (kind === 'topic') return (await useCases.moveTopic(person, oneOnOne.id, id, 'discussed')).item.title;
  const change = { id, edit: { status: 'done' as const }, etag: null, from };
  return (await useCases.changeAction(person, oneOnOne.id, change)).value.title;
}

/**
 * What waits besides, under the numbers that it had: the message may be delivered again, and its numbers must then
 * mean the same items.
 */
async function whatIsLeft(
  useCases: BotUseCases,
  pairContext: PairContext,
  { kind, text }: { kind: PickedItem['kind']; text: string },
): Promise<Reply> {
  const { person, oneOnOne } = pairContext;
  const seen = await recallShown(useCases, pairContext);
  const pair = pairOf(pairContext);
  if (kind === 'topic') {
    const left = asNumbered(await useCases.listAgenda(person, oneOnOne.id), seen?.ids ?? []);
    return { text, card: (reader) => agendaListCard({ pair, ...left }, reader) };
  }
  const left = asNumbered(await openActions(useCases, pairContext), seen?.ids ?? []);
  const list = { kind: 'open', ownerId: null } as const;
  return { text, card: (reader) => actionListCard({ pair, list, ...left }, reader) };
}

function asNumbered<T extends { id: string }>(
  all: T[],
  ids: string[],
): { items: Numbered<T>[]; more: number } {
  const items = all
    .filter(({ id }) => ids.includes(id))
    .map((item) => ({ number: ids.indexOf(item.id) + 1, item }))
    .sort((one, other) => one.number - other.number);
  return { items, more: all.length - items.length };
}

/** One after the other: topics of one agenda are one document. */
async function inOrder<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<PromiseSettledResult<R>[]> {
  const results: PromiseSettledResult<R>[] = [];
  for (const item of items) results.push(...(await Promise.allSettled([work(item)])));
  return results;
}
