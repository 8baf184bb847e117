import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { ActionItemStore } from '../../usecases/actionItems/store.ts';
import type { ChatStore, PostedCard, PostedCardStore } from '../../usecases/chats/stores.ts';
import type { Clock, OneOnOneStore } from '../../usecases/pairPorts.ts';
import { messageWith } from '../audience/message.ts';
import type { Speaker } from '../audience/speaker.ts';
import { actionItemCard } from '../cards/actionItem.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import type { Background } from '../turn/background.ts';
import { pairOf } from '../turn/pairContext.ts';

/** Milliseconds before a further attempt. Drawing the same card twice does no harm, so all faults are tried again. */
const pauses = [1_000, 4_000] as const;

type Dependencies = {
  speaker: Speaker;
  store: Pick<OneOnOneStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
  chats: Pick<ChatStore, 'read'>;
  postedCards: Pick<PostedCardStore, 'read'>;
  clock: Clock;
  background: Background;
};

/** Redraws the cards of an action item wherever they stand. Never rejects and never makes the caller wait. */
export type RefreshCards = (oneOnOneId: string, actionId: string) => void;

export function createRefreshCards(dependencies: Dependencies): RefreshCards {
  const waiting = new Set<string>();
  return (oneOnOneId, actionId) => {
    const key = `${oneOnOneId} ${actionId}`;
    // One that has not begun yet will draw this change too.
    if (waiting.has(key)) return;
    waiting.add(key);
    dependencies.background.run('redraw the cards of an action item', async () => {
      const posted = await dependencies.postedCards
        .read({ oneOnOneId, actionId })
        .finally(() => waiting.delete(key));
      await Promise.all(
        (posted?.value ?? []).map((card) => redraw(dependencies, oneOnOneId, actionId, card)),
      );
    });
  };
}

async function redraw(
  dependencies: Dependencies,
  oneOnOneId: string,
  actionId: string,
  card: PostedCard,
): Promise<void> {
  for (const pause of [...pauses, null]) {
    const fault = await draw(dependencies, oneOnOneId, actionId, card).catch((error: unknown) => error);
    if (fault === undefined || (fault instanceof ConnectorFault && fault.isGone)) return;
    if (pause === null) throw fault;
    await sleep(pause);
  }
}

/** Reads anew at each attempt: what is drawn last is what stands. */
async function draw(
  dependencies: Dependencies,
  oneOnOneId: string,
  actionId: string,
  card: PostedCard,
): Promise<void> {
  const [found, item] = await Promise.all([
    dependencies.store.read(oneOnOneId),
    dependencies.actionItems.read({ oneOnOneId, actionId }),
  ]);
  if (!found || !item || (card.personId === null && !(await isInUse(dependencies, oneOnOneId, card)))) return;
  const speech = { what: 'actionItemCard', oneOnOneId, to: card } as const;
  await dependencies.speaker.update(speech, card.activityId, (readers) => {
    const userIds = readers.map(({ teamsId }) => teamsId);
    return drawn(found.value, item.value, card, userIds, dependencies.clock());
  });
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

/** Where Opener fell silent or was taken out, Teams need not be asked who is there. */
async function isInUse(
  { chats }: Dependencies,
  oneOnOneId: string,
  { conversationId }: PostedCard,
): Promise<boolean> {
  return (await chats.read({ oneOnOneId, conversationId }))?.value.standing === 'active';
}
