import type { Sender } from '../chats/chat.ts';
import { people } from '../world/world.ts';

/** Who wrote a message, the way Teams says it in a message action's payload. */
export function messageSender(from: Sender, botId: string) {
  if (from === 'teams') return { application: null, user: null };
  if (from === 'opener') {
    return {
      user: null,
      application: { id: botId, displayName: 'Opener', applicationIdentityType: 'bot' },
    };
  }
  const { id, name } = people[from];
  return { application: null, user: { id, displayName: name, userIdentityType: 'aadUser' } };
}
