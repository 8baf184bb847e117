import type { Chat } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { type LanguageDependencies, languageOfPair } from '../../usecases/cadence/readingLanguage.ts';
import type { ChatStore } from '../../usecases/chats/stores.ts';
import type { MeetingStore } from '../../usecases/meetings/store.ts';
import type { Clock, OneOnOneStore } from '../../usecases/pairPorts.ts';
import { messageWith } from '../audience/message.ts';
import type { Speaker } from '../audience/speaker.ts';
import { meetingRecordedCard } from '../cards/meetingRecorded.ts';
import type { Background } from '../turn/background.ts';
import { type RecordedMeetingDependencies, viewOfRecordedMeeting } from '../viewOfRecordedMeeting.ts';

type Dependencies = RecordedMeetingDependencies &
  LanguageDependencies & {
    store: Pick<OneOnOneStore, 'read'>;
    meetings: Pick<MeetingStore, 'read'>;
    chats: Pick<ChatStore, 'list'>;
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
  const languageOf = languageOfPair(dependencies);
  return (oneOnOneId, meetingId) => {
    dependencies.background.run('post a recap', async () => {
      const [found, meeting] = await Promise.all([
        dependencies.store.read(oneOnOneId),
        dependencies.meetings.read({ oneOnOneId, meetingId }),
      ]);
      if (!found || meeting?.value.kind !== 'held') return;
      const view = await viewOfRecordedMeeting(
        dependencies,
        found.value,
        meeting.value,
        dependencies.clock(),
      );
      if (view.agreed.items.length === 0 && view.waiting === 0) return;
      // Both read it, wherever each of them is: days and times are those of the clock that the two meet by.
      const zone = view.times?.zone ?? 'UTC';
      const reader = {
        personId: null,
        locale: await languageOf(found.value),
        zone,
        now: dependencies.clock(),
      };
      const message = messageWith([meetingRecordedCard(view, reader)]);
      for (const chat of await chatsOf(dependencies, found.value)) {
        const to = { ...chat, personId: null };
        if ((await dependencies.speaker.post({ what: 'recap', oneOnOneId, to }, () => message)) !== null)
          return;
      }
    });
  };
}

/** The chats in which Opener may be, the one that they last used first. */
async function chatsOf({ chats }: Dependencies, { id, chatIds }: OneOnOne): Promise<Chat[]> {
  const known = (await chats.list(id)).map(({ value }) => value);
  const lastUsed = [...chatIds].reverse().flatMap((chatId) => {
    const chat = known.find(({ conversationId }) => conversationId === chatId);
    return chat?.standing === 'active' ? [chat] : [];
  });
  return lastUsed.slice(0, maxChats);
}
