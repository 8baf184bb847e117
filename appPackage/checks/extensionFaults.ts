import type { Answers } from './answers.ts';
import type { Manifest } from './manifest.ts';

type Command = Manifest['composeExtensions'][number]['commands'][number];

/** What a message's menu and the compose box offer, held to what the bot answers. */
export function extensionFaults({ composeExtensions }: Manifest, answers: Answers): string[] {
  const offered = composeExtensions.flatMap(({ commands }) => commands);
  const answered = [...answers.messageActions.map(({ id }) => id), answers.search.id];
  return [
    ...answered
      .filter((id) => !offered.some((command) => command.id === id))
      .map((id) => `Extension: ${id} is not offered.`),
    ...offered.flatMap((command) => commandFaults(command, answers)),
  ];
}

function commandFaults(command: Command, { messageActions, search }: Answers): string[] {
  const action = messageActions.find(({ id }) => id === command.id);
  if (action) return actionFaults(command, action.title);
  if (command.id === search.id) return searchFaults(command, search.parameter);
  return [`Extension: the bot does not answer ${command.id}.`];
}

function actionFaults({ id, type, title, context, fetchTask }: Command, named: string): string[] {
  const faults: [boolean, string][] = [
    [type === 'action' && fetchTask, 'must be an action that fetches its dialog'],
    [context.join() === 'message', 'is for messages alone: it takes over what one says'],
    [title === named, `must be called "${named}", as its dialog is`],
  ];
  return faults.filter(([holds]) => !holds).map(([, fault]) => `Extension: ${id} ${fault}.`);
}

function searchFaults({ id, type, parameters }: Command, parameter: string): string[] {
  const isSearch = type === 'query' && parameters.length === 1 && parameters[0]?.name === parameter;
  return isSearch ? [] : [`Extension: ${id} must be a query with the one parameter ${parameter}.`];
}
