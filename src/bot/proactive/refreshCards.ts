import type { ActionItem } from '../../domain/actionItem.ts';
import type { PostedCard, ShownAction } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import { createTurnQueue } from '../../usecases/turnQueue.ts';
import { messageWith, type Speaker } from '../audience/speaker.ts';
import { actionItemCard } from '../cards/actionItem.ts';
import { inPrivateChat } from '../cards/inPrivateChat.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import type { Background } from '../turn/background.ts';
import { pairOf } from '../turn/turn.ts';

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
  // The connector may try an older drawing for a while: a newer one waits, so that what is drawn last is what stands.
  const inTurn = createTurnQueue();
  return (oneOnOneId, actionId) => {
    const key = `${oneOnOneId} ${actionId}`;
    // One that has not begun yet will draw this change too.
    if (waiting.has(key)) return;
    waiting.add(key);
    dependencies.background.run('redraw the cards of an action item', () =>
      inTurn(key, async () => {
        const posted = await dependencies.useCases
          .readPostedCards({ oneOnOneId, actionId })
          .finally(() => waiting.delete(key));
        await Promise.all(posted.map((card) => redraw(dependencies, { oneOnOneId, actionId }, card)));
      }),
    );
  };
}

/** A card that is gone needs no drawing. What fails otherwise was tried often enough by the connector. */
async function redraw(dependencies: Dependencies, key: ShownAction, card: PostedCard): Promise<void> {
  await draw(dependencies, key, card).catch((error: unknown) => {
    if (!(error instanceof ConnectorFault && error.isGone)) throw error;
  });
}

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
