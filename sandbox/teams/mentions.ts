import { type Mention, type SandboxChat, sender } from '../chats/chat.ts';
import { people } from '../world/world.ts';

/**
 * Reads `@Opener` and `@Mia Lindqvist` out of what somebody typed, the way Teams stores mentions. Names of people
 * who are not in the chat stay plain text.
 */
export function readMentions(
  typed: string,
  chat: Pick<SandboxChat, 'members' | 'installed'>,
): { text: string; mentions: Mention[] } {
  const names = new Map<string, Mention['who']>(chat.members.map((key) => [people[key].name, key]));
  if (chat.installed) names.set('Opener', 'opener');
  const mentions: Mention[] = [];
  const text = typed.replace(namesIn([...names.keys()]), (whole, name: string) => {
    const who = names.get(name);
    if (who === undefined) return whole;
    mentions.push({ who, text: `<at>${name}</at>` });
    return `<at>${name}</at>`;
  });
  return { text, mentions };
}

/** Whose name a message shows for its sender. */
export function mentionedName(who: string): string {
  const known = sender.safeParse(who);
  if (!known.success || known.data === 'teams') return 'Teams';
  return known.data === 'opener' ? 'Opener' : people[known.data].name;
}

function namesIn(names: string[]): RegExp {
  return new RegExp(`@(${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
