import type { MeetingChange } from '../chats/chatContract.ts';
import { meetings } from '../world/world.ts';
import { meetingChanged, participantChanged } from './meetingEvents.ts';
import { ownerOf, type TeamsContext } from './teamsContext.ts';

export type MeetingChanges = {
  /** A meeting begins or ends, which Teams notes in the chat, or somebody comes or goes. */
  changeMeeting(change: MeetingChange): void;
};

export function createMeetingChanges(parts: TeamsContext): MeetingChanges {
  const { chats, bot, scene, newId, joinUrlOf } = parts;
  return {
    changeMeeting({ chatId, event, person }) {
      const planned = meetings.find((one) => one.chatId === chatId);
      const chat = chats.read(chatId);
      if (!planned || !chat) return;
      const meeting = { ...planned, joinUrl: joinUrlOf(planned.key) };
      const who = person ?? ownerOf(chat);
      const isWhole = event === 'start' || event === 'end';
      if (isWhole) {
        chats.post(chatId, { from: 'teams', text: `Meeting ${event === 'start' ? 'started' : 'ended'}` });
      }
      if (!chat.installed) return;
      const here = scene(chatId, who);
      bot.tell(
        isWhole
          ? meetingChanged(here, newId(), meeting, event)
          : participantChanged(here, newId(), event, { meeting, who }),
      );
    },
  };
}
