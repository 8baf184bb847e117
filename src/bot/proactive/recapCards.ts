import type { Chat, PostedCard, ShownMeeting } from '../../domain/chat.ts';
import { meetingIdOfNumber } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Recap } from '../../usecases/meetings/readRecap.ts';
import { createTurnQueue } from '../../usecases/turnQueue.ts';
import type { Destination } from '../audience/speaker.ts';
import type { Connector } from '../connector/connector.ts';
import type { Background } from '../turn/background.ts';
import { drawnMark } from '../viewOfRecordedMeeting.ts';
import { type RedrawRecapDependencies, recapMessage, redrawRecap, redrawRecaps } from './redrawRecap.ts';

type Dependencies = RedrawRecapDependencies & {
  useCases: Pick<BotUseCases, 'readRecord' | 'listChats' | 'languageOfPair' | 'rememberFirstCard'>;
  connector: Pick<Connector, 'remove'>;
  background: Background;
};

/** Chats that Teams is asked about. */
const maxChats = 4;

/**
 * What a meeting left behind, as one card in the chat of the two that follows what becomes of its record: wrapped up,
 * taken back, wrapped up again, final. It is posted once, only when there is something to say and nobody else reads it,
 * and drawn anew in its place. Where somebody deleted it there, the next wrap-up or undo posts another.
 */
export type RecapCards = {
  /** Somebody wrapped the meeting up, or took that back. Never rejects and never makes the caller wait. */
  show(oneOnOneId: string, meetingId: string): void;
  /** As above, but posts nothing. null: of the latest meeting. */
  redraw(oneOnOneId: string, meetingId: string | null): void;
  /** As above, of the latest meeting, and resolves once it is done. @throws ConnectorFault, Failure */
  redrawLatest(oneOnOneId: string): Promise<void>;
  /** Draws the card that stands in this conversation; false where none does. @throws ConnectorFault, Failure */
  isShownIn(key: ShownMeeting, to: Destination): Promise<boolean>;
  /**
   * A card of this meeting stands there: it is the one that is drawn from now on, or an older copy, which is drawn once.
   * @throws ConnectorFault, Failure
   */
  standsThere(key: ShownMeeting, card: PostedCard): Promise<void>;
};

export function createRecapCards(dependencies: Dependencies): RecapCards {
  const { useCases, background } = dependencies;
  const inTurn = createTurnQueue();
  const redraw = (key: ShownMeeting) => inTurn(key.oneOnOneId, () => redrawRecaps(dependencies, key));
  const redrawLatest = async (oneOnOneId: string) => {
    const oneOnOne = await useCases.readRecord(oneOnOneId);
    if (oneOnOne === null || oneOnOne.round === 0) return;
    await redraw({ oneOnOneId, meetingId: meetingIdOfNumber(oneOnOne.round - 1) });
  };
  return {
    show: (oneOnOneId, meetingId) =>
      background.run('show what a meeting left behind', () =>
        inTurn(oneOnOneId, () => show(dependencies, { oneOnOneId, meetingId })),
      ),
    redraw: (oneOnOneId, meetingId) =>
      background.run('redraw what a meeting left behind', () =>
        meetingId === null ? redrawLatest(oneOnOneId) : redraw({ oneOnOneId, meetingId }),
      ),
    redrawLatest,
    async isShownIn(key, { conversationId }) {
      const redrawn = await redraw(key);
      return redrawn.some(
        ({ card, outcome }) => card.conversationId === conversationId && outcome === 'stands',
      );
    },
    standsThere: (key, card) =>
      inTurn(key.oneOnOneId, async () => {
        const first = await useCases.rememberFirstCard(key, card);
        if (first.activityId !== card.activityId) await redrawRecap(dependencies, key, card);
        await redrawRecaps(dependencies, key);
      }),
  };
}

async function show(dependencies: Dependencies, key: ShownMeeting): Promise<void> {
  const redrawn = await redrawRecaps(dependencies, key);
  const ofPair = redrawn.filter(({ card }) => card.personId === null);
  if (ofPair.some(({ outcome }) => outcome !== 'gone')) return;
  const recap = await dependencies.useCases.readRecap(key);
  // In the place of one that was deleted also what would not be worth a first one.
  if (recap === null || (ofPair.length === 0 && !isWorthSaying(recap))) return;
  await post(dependencies, recap);
  // Whatever became of it meanwhile.
  await redrawRecaps(dependencies, key);
}

/**
 * In the chat that they last used. Both read it, wherever each of them is: days and times are those of the clock that the
 * two meet by.
 */
async function post(dependencies: Dependencies, recap: Recap): Promise<void> {
  const { useCases, speaker, connector } = dependencies;
  const { oneOnOne, meetingId, times } = recap;
  const oneOnOneId = oneOnOne.id;
  const reader = {
    personId: null,
    locale: await useCases.languageOfPair(oneOnOne),
    zone: times?.zone ?? null,
  };
  const message = recapMessage(dependencies, recap, reader);
  for (const { conversationId, serviceUrl } of chatsOf(oneOnOne, await useCases.listChats(oneOnOneId))) {
    const to = { conversationId, serviceUrl, personId: null };
    const activityId = await speaker.post({ what: 'recap', oneOnOneId, to }, () => message);
    if (activityId === null) continue;
    // Without an id it cannot be drawn anew; its button still does no harm.
    if (activityId === '') return;
    const card = { ...to, ...reader, activityId, drawn: drawnMark(recap) };
    const first = await useCases.rememberFirstCard({ oneOnOneId, meetingId }, card);
    // Another process was faster: one card is enough.
    if (first.activityId !== activityId) await connector.remove(to, activityId);
    return;
  }
}

function isWorthSaying({ meeting, agreed, waiting }: Recap): boolean {
  return meeting !== null && (agreed.length > 0 || waiting > 0);
}

/** The chats in which Opener may be, the one that they last used first. */
function chatsOf({ chatIds }: OneOnOne, known: readonly Chat[]): Chat[] {
  const lastUsed = [...chatIds].reverse().flatMap((chatId) => {
    const chat = known.find(({ conversationId }) => conversationId === chatId);
    return chat?.standing === 'active' ? [chat] : [];
  });
  return lastUsed.slice(0, maxChats);
}
