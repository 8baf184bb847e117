import { readAgenda } from '../../contract/agendaDocument.ts';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { ActionItemStore } from '../../usecases/actionItems/store.ts';
import type { AgendaDoor } from '../../usecases/agenda/door.ts';
import type { Chat, ChatStore } from '../../usecases/chats/stores.ts';
import type { MeetingStore } from '../../usecases/meetings/store.ts';
import type { Clock, OneOnOneStore, TellRecap } from '../../usecases/ports.ts';
import { recapCard } from '../cards/recap.ts';
import type { RecapView } from '../cards/views.ts';
import type { Connector } from '../connector/connector.ts';
import type { Roster } from '../roster.ts';
import { pairOf } from '../talk/asked.ts';
import type { Afterwards } from '../turn/afterwards.ts';
import { reasonAgainst } from '../turn/whoIsHere.ts';
import { messageWith } from './message.ts';

type Needs = {
  store: Pick<OneOnOneStore, 'read'>;
  meetings: Pick<MeetingStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
  agenda: Pick<AgendaDoor, 'read'>;
  chats: Pick<ChatStore, 'list'>;
  roster: Roster;
  connector: Connector;
  clock: Clock;
  afterwards: Afterwards;
};

/** Rows of each part of the card. */
const rows = 6;

/**
 * Says in the chat of the two what their meeting left behind, once, and only when there is something to say. It is
 * posted by whoever filed the meeting, after it is stored: after a crash in between there is no card rather than two.
 */
export function createTellRecap(needs: Needs): TellRecap {
  return (oneOnOneId, meetingId) => {
    needs.afterwards.run('post a recap', async () => {
      const [found, meeting] = await Promise.all([
        needs.store.read(oneOnOneId),
        needs.meetings.read(oneOnOneId, meetingId),
      ]);
      if (!found || meeting?.value.kind !== 'held') return;
      const view = await viewOf(needs, found.value, meeting.value);
      const chat = view && (await chatOf(needs, found.value));
      if (!view || !chat) return;
      const reader = { personId: null, locale: 'en', zone: 'UTC', now: needs.clock() };
      await needs.connector.send(chat, messageWith([recapCard(view, reader)]));
    });
  };
}

/** null when nothing was agreed and nothing waits. */
async function viewOf(needs: Needs, oneOnOne: OneOnOne, meeting: HeldMeeting): Promise<RecapView | null> {
  const [topics, agreed] = await Promise.all([
    needs.agenda.read(oneOnOne.id, (doc) => readAgenda(doc).filter((item) => item.discussedAt === null)),
    Promise.all(meeting.actionIds.map((id) => needs.actionItems.read(oneOnOne.id, id))),
  ]);
  const actions = agreed.flatMap((item): ActionItem[] => (item ? [item.value] : []));
  if (actions.length === 0 && topics.length === 0) return null;
  return {
    pair: pairOf({ oneOnOne }),
    heldAt: meeting.heldAt,
    actions: { items: actions.slice(0, rows), more: Math.max(0, actions.length - rows) },
    topics: { items: topics.slice(0, rows), more: Math.max(0, topics.length - rows) },
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
