import type { Chat } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import { messageWith, type Speaker } from '../audience/speaker.ts';
import { meetingRecordedCard } from '../cards/meetingRecorded.ts';
import type { Background } from '../turn/background.ts';
import { viewOfRecordedMeeting } from '../viewOfRecordedMeeting.ts';

type Dependencies = {
  useCases: Pick<BotUseCases, 'readRecap' | 'listChats' | 'languageOfPair'>;
  teamsAppId: string;
  speaker: Speaker;
  clock: Clock;
  background: Background;
};

/** Chats that Teams is asked about. */
const maxChats = 4;

/** Says in the pair's chat what a meeting left behind. Never rejects and never makes the caller wait. */
export type PostRecap = (oneOnOneId: string, meetingId: string) => void;

/**
 * Says in the chat of the two what their meeting left behind, once, and only when there is something to say and nobody
 * else reads it. It is
 * posted by whoever recorded the meeting, after it is stored: after a crash in between there is no card rather than two.
 */
export function createPostRecap(dependencies: Dependencies): PostRecap {
  const { useCases, teamsAppId, speaker, clock } = dependencies;
  return (oneOnOneId, meetingId) => {
    dependencies.background.run('post a recap', async () => {
      const recap = await useCases.readRecap(oneOnOneId, meetingId);
      if (!recap || (recap.agreed.length === 0 && recap.waiting === 0)) return;
      const view = viewOfRecordedMeeting(recap, teamsAppId);
      // Both read it, wherever each of them is: days and times are those of the clock that the two meet by.
      const zone = view.times?.zone ?? 'UTC';
      const reader = {
        personId: null,
        locale: await useCases.languageOfPair(recap.oneOnOne),
        zone,
        now: clock(),
      };
      const message = messageWith([meetingRecordedCard(view, reader)]);
      for (const chat of chatsOf(recap.oneOnOne, await useCases.listChats(oneOnOneId))) {
        const to = { ...chat, personId: null };
        if ((await speaker.post({ what: 'recap', oneOnOneId, to }, () => message)) !== null) return;
      }
    });
  };
}

/** The chats in which Opener may be, the one that they last used first. */
function chatsOf({ chatIds }: OneOnOne, known: readonly Chat[]): Chat[] {
  const lastUsed = [...chatIds].reverse().flatMap((chatId) => {
    const chat = known.find(({ conversationId }) => conversationId === chatId);
    return chat?.standing === 'active' ? [chat] : [];
  });
  return lastUsed.slice(0, maxChats);
}
