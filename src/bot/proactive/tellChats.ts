import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionItem } from '../../domain/actionItem.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { ActionItemStore } from '../../usecases/actionItems/store.ts';
import type { ChatStore, PostedCard, PostedCardStore } from '../../usecases/chats/stores.ts';
import type { Clock, OneOnOneStore, TellChats } from '../../usecases/ports.ts';
import { actionItemCard } from '../cards/actionItem.ts';
import type { Connector } from '../connector/connector.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import type { Roster } from '../roster.ts';
import { pairOf } from '../talk/asked.ts';
import type { Afterwards } from '../turn/afterwards.ts';
import { reasonAgainst } from '../turn/whoIsHere.ts';
import { messageWith } from './message.ts';

/** Milliseconds before a further attempt. Drawing the same card twice does no harm, so all faults are tried again. */
const pauses = [1_000, 4_000] as const;

type Needs = {
  connector: Connector;
  roster: Roster;
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
  chats: Pick<ChatStore, 'read'>;
  postedCards: Pick<PostedCardStore, 'list'>;
  clock: Clock;
  afterwards: Afterwards;
};

/** Redraws the cards of an action item wherever they stand, after it changed in any place. */
export function createTellChats(needs: Needs): TellChats {
  const waiting = new Set<string>();
  return (oneOnOneId, actionId) => {
    const key = `${oneOnOneId} ${actionId}`;
    // One that has not begun yet will draw this change too.
    if (waiting.has(key)) return;
    waiting.add(key);
    needs.afterwards.run('redraw the cards of an action item', async () => {
      const cards = await needs.postedCards.list(oneOnOneId, actionId).finally(() => waiting.delete(key));
      await Promise.all(cards.map((card) => redraw(needs, oneOnOneId, actionId, card)));
    });
  };
}

async function redraw(needs: Needs, oneOnOneId: string, actionId: string, card: PostedCard): Promise<void> {
  for (const pause of [...pauses, null]) {
    const fault = await draw(needs, oneOnOneId, actionId, card).catch((error: unknown) => error);
    if (fault === undefined || (fault instanceof ConnectorFault && fault.isGone)) return;
    if (pause === null) throw fault;
    await sleep(pause);
  }
}

/** Reads anew at each attempt: what is drawn last is what stands. */
async function draw(needs: Needs, oneOnOneId: string, actionId: string, card: PostedCard): Promise<void> {
  const [found, item] = await Promise.all([
    needs.store.read(oneOnOneId),
    needs.actionItems.read(oneOnOneId, actionId),
  ]);
  if (!found || !item) return;
  const userIds = card.personId === null ? await alone(needs, found.value, card) : [];
  if (userIds === null) return;
  await needs.connector.update(
    card,
    card.activityId,
    drawn(found.value, item.value, card, userIds, needs.clock()),
  );
}

function drawn(
  oneOnOne: OneOnOne,
  item: ActionItem,
  card: PostedCard,
  userIds: readonly string[],
  now: string,
) {
  const view = { pair: pairOf({ oneOnOne }), item, changedMeanwhile: false, userIds };
  const { personId, locale, zone } = card;
  return messageWith([actionItemCard(view, { personId, locale, zone, now })]);
}

/** Bot Framework ids of the two when nobody else is in their chat; null when it is no place for what is theirs. */
async function alone(
  { chats, roster }: Needs,
  { id, tenantId, people }: OneOnOne,
  { conversationId }: PostedCard,
): Promise<string[] | null> {
  const chat = await chats.read(id, conversationId);
  if (chat?.value.standing !== 'active') return null;
  const members = await roster.members(conversationId);
  if (!members || reasonAgainst(members, tenantId)) return null;
  const [one] = people;
  const both = [one.id, otherThan(people, one.id).id];
  const isPair = members.every(({ personId }) => both.includes(personId));
  return isPair ? members.map(({ teamsId }) => teamsId) : null;
}
