import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { languageOfPair } from '../../usecases/cadence/readingLanguage.ts';
import type { Chat, ChatStore } from '../../usecases/chats/stores.ts';
import type { MeetingStore } from '../../usecases/meetings/store.ts';
import type { Clock, OneOnOneStore, TellRecap } from '../../usecases/ports.ts';
import { meetingFiledCard } from '../cards/meetingFiled.ts';
import type { Connector } from '../connector/connector.ts';
import { filedMeeting } from '../meeting/filedMeeting.ts';
import type { Roster } from '../roster.ts';
import type { Afterwards } from '../turn/afterwards.ts';
import { reasonAgainst } from '../turn/whoIsHere.ts';
import { messageWith } from './message.ts';

type Needs = Parameters<typeof filedMeeting>[0] &
  Parameters<typeof languageOfPair>[0] & {
    store: Pick<OneOnOneStore, 'read'>;
    meetings: Pick<MeetingStore, 'read'>;
    chats: Pick<ChatStore, 'list'>;
    roster: Roster;
    connector: Connector;
    clock: Clock;
    afterwards: Afterwards;
  };

/**
 * Says in the chat of the two what their meeting left behind, once, and only when there is something to say. It is
 * posted by whoever filed the meeting, after it is stored: after a crash in between there is no card rather than two.
 */
export function createTellRecap(needs: Needs): TellRecap {
  const languageOf = languageOfPair(needs);
  return (oneOnOneId, meetingId) => {
    needs.afterwards.run('post a recap', async () => {
      const [found, meeting] = await Promise.all([
        needs.store.read(oneOnOneId),
        needs.meetings.read(oneOnOneId, meetingId),
      ]);
      if (!found || meeting?.value.kind !== 'held') return;
      const view = await filedMeeting(needs, found.value, meeting.value, needs.clock());
      if (view.agreed.items.length === 0 && view.waiting === 0) return;
      const chat = await chatOf(needs, found.value);
      if (!chat) return;
      // Both read it, wherever each of them is: days and times are those of the clock that the two meet by.
      const zone = view.times?.zone ?? 'UTC';
      const reader = { personId: null, locale: await languageOf(found.value), zone, now: needs.clock() };
      await needs.connector.send(chat, messageWith([meetingFiledCard(view, reader)]));
    });
  };
}

/** The chat that they last used, when nobody else is in it. */
async function chatOf({ chats, roster }: Needs, { id, tenantId, chatIds }: OneOnOne): Promise<Chat | null> {
  const known = await chats.list(id);
  for (const chatId of [...chatIds].reverse()) {
    const chat = known.map(({ value }) => value).find(({ conversationId }) => conversationId === chatId);
    if (chat?.standing !== 'active') continue;
    const members = await roster.members(chatId);
    return members && !reasonAgainst(members, tenantId) ? chat : null;
  }
  return null;
}
