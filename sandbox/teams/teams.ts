import { randomUUID } from 'node:crypto';
import type { ChatMemory } from '../chats/chatMemory.ts';
import { type PersonKey, usualLocale } from '../world/world.ts';
import { type BotLineDependencies, openBotLine } from './botLine.ts';
import { type Cards, createCards } from './cards.ts';
import { createExtension, type Extension } from './extension.ts';
import { createInstalling, type Installing } from './installing.ts';
import { createMeetingChanges, type MeetingChanges } from './meetingChanges.ts';
import type { TeamsContext } from './teamsContext.ts';
import { createWriting, type Writing } from './writing.ts';

/** Teams as people use it: each call is something that somebody does, and the bot hears of it as from Teams. */
export type Teams = Writing &
  Cards &
  Extension &
  Installing &
  MeetingChanges & {
    /** Sets the language of somebody's Teams, which every activity of theirs carries. @param locale BCP 47 */
    setLocale(person: PersonKey, locale: string): void;
    /** Everything that the bot was told has been answered. */
    settled(): Promise<void>;
  };

export function createTeams(
  dependencies: BotLineDependencies & { chats: ChatMemory } & Pick<TeamsContext, 'joinUrlOf'>,
): Teams {
  const { chats, botId, serviceUrl, now } = dependencies;
  const bot = openBotLine(dependencies);
  const locales = new Map<PersonKey, string>();
  const parts: TeamsContext = {
    chats,
    bot,
    joinUrlOf: dependencies.joinUrlOf,
    scene(chatId, person) {
      const chat = chats.read(chatId);
      if (!chat) throw new RangeError('There is no such chat');
      const locale = locales.get(person) ?? usualLocale;
      return { botId, serviceUrl, now: now(), chat, person, locale };
    },
    newId: () => `f:${randomUUID()}`,
  };
  return {
    ...createWriting(parts),
    ...createCards(parts),
    ...createExtension(parts),
    ...createInstalling(parts),
    ...createMeetingChanges(parts),
    setLocale: (person, locale) => void locales.set(person, locale),
    settled: bot.settled,
  };
}
