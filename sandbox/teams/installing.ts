import { type PersonKey, people } from '../world/world.ts';
import { appChanged, membersChanged } from './chatEvents.ts';
import { ownerOf, type TeamsContext } from './teamsContext.ts';

export type Installing = {
  /** Puts Opener into a chat, or takes it out. Nothing happens when it is so already. */
  setInstalled(chatId: string, installed: boolean): void;
  /** Puts Opener into every chat in which nothing was ever said. */
  installAtFirst(): void;
  /** Lets somebody into a chat, or takes them out. */
  setMember(chatId: string, person: PersonKey, isMember: boolean): void;
};

export function createInstalling(parts: TeamsContext): Installing {
  const { chats, bot, scene, newId } = parts;

  function setInstalled(chatId: string, installed: boolean): void {
    const chat = chats.read(chatId);
    if (!chat || chat.installed === installed) return;
    const owner = ownerOf(chat);
    chats.change(chatId, { installed });
    const text = `${people[owner].name} ${installed ? 'added' : 'removed'} Opener`;
    chats.post(chatId, { from: 'teams', text });
    bot.tell(...appChanged(scene(chatId, owner), { first: newId(), second: newId() }, installed));
  }

  return {
    setInstalled,
    installAtFirst() {
      for (const { id, messages } of chats.all()) if (messages.length === 0) setInstalled(id, true);
    },
    setMember(chatId, person, isMember) {
      const chat = chats.read(chatId);
      if (chat?.kind !== 'meeting' || chat.members.includes(person) === isMember) return;
      const others = chat.members.filter((key) => key !== person);
      chats.change(chatId, { members: isMember ? [...others, person] : others });
      const by = others[0] ?? person;
      const text = `${people[by].name} ${isMember ? 'added' : 'removed'} ${people[person].name}`;
      chats.post(chatId, { from: 'teams', text });
      if (!chat.installed) return;
      bot.tell(membersChanged(scene(chatId, by), newId(), isMember ? 'added' : 'removed', person));
    },
  };
}
