import type { PersonKey } from '../world/world.ts';
import type { MeetingNotice } from './chatContract.ts';

/** What the app pointed out to people in meetings, the newest for each. Gone with the process, as with the call. */
export type Notices = {
  give(chatId: string, person: PersonKey, notice: MeetingNotice): void;
  newest(chatId: string, person: PersonKey): MeetingNotice | null;
  onNotice(tell: (chatId: string) => void): void;
};

export function createNotices(): Notices {
  const given = new Map<string, MeetingNotice>();
  const listeners = new Set<(chatId: string) => void>();
  const keyOf = (chatId: string, person: PersonKey) => `${chatId} ${person}`;
  return {
    give(chatId, person, notice) {
      given.set(keyOf(chatId, person), notice);
      for (const tell of listeners) tell(chatId);
    },
    newest: (chatId, person) => given.get(keyOf(chatId, person)) ?? null,
    onNotice: (tell) => void listeners.add(tell),
  };
}
