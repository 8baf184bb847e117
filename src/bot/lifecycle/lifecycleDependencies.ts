import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { MeetingTimesSync } from '../meetingTimes/meetingTimesSync.ts';
import type { BotChatMember, Roster } from '../roster.ts';
import type { FindChatPair } from '../scope/scope.ts';
import type { Turn } from '../turn/turn.ts';

/** Somebody else joined the chat of the two (null: unnamed), or Opener was taken out of it. */
export type ChatNews = { kind: 'joined'; newcomer: string | null } | { kind: 'removed' };

export type LifecycleDependencies = {
  useCases: BotUseCases;
  roster: Roster;
  findChatPair: FindChatPair;
  rateLimited: (what: string) => boolean;
  details: MeetingTimesSync;
  /** Tells each of `whom` (Entra object ids) personally what became of their chat; later, and never rejects. */
  notifyPair: (
    turn: Turn,
    oneOnOneId: string,
    about: { whom: readonly string[]; members: readonly BotChatMember[]; what: ChatNews },
  ) => void;
};
