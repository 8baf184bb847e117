import type { BotChatMember } from '../chatMembers.ts';
import type { MeetingDetails } from '../meeting/meetingDetails.ts';
import type { Roster } from '../roster.ts';
import type { Stories } from '../stories.ts';
import type { PairHere } from '../turn/pairHere.ts';
import type { Turn } from '../turn/turn.ts';

/** Somebody else joined the chat of the two (null: unnamed), or Opener was taken out of it. */
export type ChatNews = { kind: 'joined'; newcomer: string | null } | { kind: 'removed' };

export type LifecycleNeeds = {
  stories: Stories;
  roster: Roster;
  pairHere: PairHere;
  saidRecently: (what: string) => boolean;
  details: MeetingDetails;
  /** Tells each of `whom` (Entra object ids) personally what became of their chat; later, and never rejects. */
  tellBoth: (
    turn: Turn,
    oneOnOneId: string,
    about: { whom: readonly string[]; members: readonly BotChatMember[]; what: ChatNews },
  ) => void;
};
