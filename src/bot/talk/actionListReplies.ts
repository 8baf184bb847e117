import type { ActionItem } from '../../domain/actionItem.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import { actionListCard } from '../cards/actionList.ts';
import type { ActionList } from '../cards/views.ts';
import type { Whose } from '../commands/command.ts';
import type { Stories } from '../stories.ts';
import { type Asked, pairOf } from './asked.ts';
import { numberedFrom, shownAtOnce } from './numbering.ts';
import type { Reply } from './reply.ts';

/** Which list "actions mine" and its like ask for. */
export function listFor(whose: Whose, { person, oneOnOne }: Asked): ActionList {
  if (whose === 'done') return { kind: 'done' };
  if (whose === 'mine') return { kind: 'open', ownerId: person.id };
  if (whose === 'theirs') return { kind: 'open', ownerId: otherThan(oneOnOne.people, person.id).id };
  return { kind: 'open', ownerId: null };
}

/** The action items of a list, numbered; the numbers are remembered for "done 2". */
export async function actionListReply(stories: Stories, asked: Asked, list: ActionList): Promise<Reply> {
  const all = await allActions(stories, asked);
  return listReply(stories, asked, { list, items: all.filter((item) => isIn(item, list)) });
}

/** Some of the open ones, for somebody to say which of them they mean. */
export function choiceReply(stories: Stories, asked: Asked, items: ActionItem[], text: string) {
  const list: ActionList = { kind: 'open', ownerId: null };
  return listReply(stories, asked, { list, items }).then((reply) => ({ ...reply, text }));
}

export async function openActions(stories: Stories, asked: Asked): Promise<ActionItem[]> {
  return (await allActions(stories, asked)).filter(({ status }) => status === 'open');
}

async function listReply(
  stories: Stories,
  asked: Asked,
  { list, items }: { list: ActionList; items: ActionItem[] },
): Promise<Reply> {
  const shown = items.slice(0, shownAtOnce);
  await stories.listings.remember(asked.oneOnOne.id, asked.turn.conversation.conversationId, {
    kind: 'actions',
    ids: shown.map(({ id }) => id),
  });
  const view = { pair: pairOf(asked), list, items: numberedFrom(shown), more: items.length - shown.length };
  return { card: (reader) => actionListCard(view, reader) };
}

async function allActions(stories: Stories, { person, oneOnOne, turn }: Asked): Promise<ActionItem[]> {
  return (await stories.listActions(person, oneOnOne.id, turn.zone)).map(({ value }) => value);
}

function isIn(item: ActionItem, list: ActionList): boolean {
  if (list.kind === 'done') return item.status !== 'open';
  return item.status === 'open' && (list.ownerId === null || list.ownerId === item.ownerId);
}
