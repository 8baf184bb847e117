import type { Answers } from './answers.ts';
import type { Manifest } from './manifest.ts';

type Bot = Manifest['bots'][number];

const needed = ['personal', 'groupChat'];

/** The commands that Teams offers while somebody writes to the bot, held to those that the bot understands. */
export function botFaults({ bots }: Manifest, answers: Answers): string[] {
  return bots.flatMap((bot) => [
    ...needed.filter((scope) => !bot.scopes.includes(scope)).map((scope) => `Bot: ${scope} is missing.`),
    ...(bot.isNotificationOnly ? ['Bot: it answers, so it is not for notifications only.'] : []),
    ...bot.scopes.flatMap((scope) => listFaults(bot, scope, answers)),
  ]);
}

function listFaults(bot: Bot, scope: string, { commands, commandOf }: Answers): string[] {
  const list = bot.commandLists.filter(({ scopes }) => scopes.includes(scope));
  const offered = list.flatMap((one) => one.commands.map(({ title }) => title));
  const understood = offered.map((title) => commandOf(title, 'en'));
  const missing = commands.filter((command) => !understood.includes(command));
  return [
    ...offered
      .filter((_, at) => understood[at] === null)
      .map((title) => `Bot, ${scope}: it does not understand "${title}".`),
    ...missing.map((command) => `Bot, ${scope}: its command ${command} is not offered.`),
    ...offered
      .filter((_, at) => understood[at] !== null && understood.indexOf(understood[at] ?? null) !== at)
      .map((title) => `Bot, ${scope}: "${title}" is offered twice.`),
  ];
}
