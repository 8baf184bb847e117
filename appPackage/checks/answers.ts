import { cardStringsFor } from '../../src/bot/cards/cardStrings.ts';
import { parseCommand } from '../../src/bot/commands/parseCommand.ts';
import { messageActions } from '../../src/bot/extension/messageAction.ts';
import { searchCommand, searchParameter } from '../../src/bot/extension/search.ts';
import { tabEntity } from '../../src/bot/panelLink.ts';
import { languageOf } from '../../src/domain/language.ts';
import { type CommandName, commandNames } from '../../src/locales/shape/commandName.ts';

/** Names that stand in the code and in the manifest, and must be the same in both. */
export type Answers = {
  /** The tab that the bot's links open. */
  tabEntity: string;
  /** Every command of the bot, in the order in which it offers them. */
  commands: readonly string[];
  /** Which command a person gives who writes this; null when the bot would not understand it. */
  commandOf(text: string, language: string): string | null;
  /** Message actions and what their dialogs are called, in English. */
  messageActions: readonly { id: string; title: string }[];
  search: { id: string; parameter: string };
};

export const answersOfTheCode: Answers = {
  tabEntity,
  commands: commandNames,
  commandOf,
  messageActions: messageActions.map((id) => ({ id, title: cardStringsFor('en').dialog.title[id] })),
  search: { id: searchCommand, parameter: searchParameter },
};

function commandOf(text: string, language: string): CommandName | null {
  const command = parseCommand(text, {
    now: '2026-03-25T10:00:00Z',
    zone: 'UTC',
    language: languageOf(language),
    you: { id: 'one', name: 'Rae Okafor' },
    other: { id: 'other', name: 'Mia Lindqvist' },
    mentions: [],
  });
  if (command.kind === 'unknown' || command.kind === 'export') return null;
  if (command.kind === 'thanks' || command.kind === 'reopen') return null;
  // The word "recap" alone wraps up; other ways to say it only show.
  if (command.kind === 'wrapUp') return 'recap';
  if (command.kind === 'several') return command.commands[0]?.kind ?? null;
  return command.kind === 'incomplete' || command.kind === 'refused' ? command.command : command.kind;
}
