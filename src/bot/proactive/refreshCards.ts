import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { PostedCard, ShownAction } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import { messageWith, type Speaker } from '../audience/speaker.ts';
import { actionItemCard } from '../cards/actionItem.ts';
import { inPrivateChat } from '../cards/inPrivateChat.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import type { Background } from '../turn/background.ts';
import { pairOf } from '../turn/turn.ts';

/** Milliseconds before a further attempt. Drawing the same card twice does no harm, so all faults are tried again. */
const pauses = [1_000, 4_000] as const;

type Dependencies = {
  speaker: Speaker;
  useCases: Pick<BotUseCases, 'readPostedCards' | 'readCardNow'>;
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
      const posted = await dependencies.useCases
        .readPostedCards({ oneOnOneId, actionId })
        .finally(() => waiting.delete(key));
      await Promise.all(posted.map((card) => redraw(dependencies, { oneOnOneId, actionId }, card)));
    });
  };
}

async function redraw(dependencies: Dependencies, key: ShownAction, card: PostedCard): Promise<void> {
  for (const pause of [...pauses, null]) {
    const fault = await draw(dependencies, key, card).catch((error: unknown) => error);
    if (fault === undefined || (fault instanceof ConnectorFault && fault.isGone)) return;
    if (pause === null) throw fault;
    await sleep(pause);
  }
}

/** Reads anew at each attempt: what is drawn last is what stands. */
async function draw(
  { useCases, speaker, clock }: Dependencies,
  key: ShownAction,
  card: PostedCard,
): Promise<void> {
  const now = await useCases.readCardNow(key, card);
  if (now === null) return;
  const speech = { what: 'actionItemCard', oneOnOneId: key.oneOnOneId, to: card } as const;
  await speaker.update(speech, card.activityId, (readers) => {
    const userIds = readers.map(({ teamsId }) => teamsId);
    return drawn(now.oneOnOne, now.item, card, userIds, clock());
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
  const reader = { personId, locale, zone, now };
  return messageWith([inPrivateChat(actionItemCard(view, reader), view.pair, reader)]);
}
