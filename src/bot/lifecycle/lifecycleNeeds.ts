import type { BotChatMember } from '../chatMembers.ts';
import type { Roster } from '../roster.ts';
import type { Stories } from '../stories.ts';
import type { Turn } from '../turn/turn.ts';

export type LifecycleNeeds = {
  stories: Stories;
  roster: Roster;
  tenantIds: readonly string[];
  saidRecently: (what: string) => boolean;
  /** Tells each of the two personally that their chat is not theirs alone any more; later, and never rejects. */
  tellBoth: (
    turn: Turn,
    oneOnOneId: string,
    about: { members: readonly BotChatMember[]; newcomer: string | null },
  ) => void;
};
