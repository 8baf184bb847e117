import type { Due } from '../../reading/dueDate.ts';
import type { Speaking } from '../../reading/sentences/speaking.ts';
import { readTitle } from '../../reading/topics/readTitle.ts';
import { choose } from '../../usecases/talk/chooseTargets.ts';
import type { Command, Targets } from './command.ts';
import { parseCommand } from './parseCommand.ts';

/** What Opener would do with one line, in the fields of `npm run understand`. */
export type Understood = {
  text: string;
  /** The command's name; null where the line is none. */
  command: string | null;
  /** What would be stored, or asked to be confirmed; several stand one to a line. */
  title: string | null;
  owner: 'me' | 'other' | null;
  /** `YYYY-MM-DD` */
  due: string | null;
  /** It would ask back before it stores or changes anything. */
  ask: boolean;
  /** The titles of the open action items that it would act on. */
  target: string[];
  status: boolean;
  purpose: string | null;
};

/** A line as it is typed into the agenda of the panel. */
export function understoodTopic(text: string): Understood {
  return { ...nothing(text), title: text.replace(/\s+/gu, ' ').trim() || null, ...topic(text) };
}

/** A line as it is written to the bot. @param open titles of the open action items, in the order of the last list */
export function understoodMessage(text: string, speaking: Speaking, open: readonly string[]): Understood {
  const command = parseCommand(text, speaking);
  return { ...nothing(text), ...read(command, speaking, open) };
}

function nothing(text: string): Understood {
  const none = { command: null, title: null, owner: null, due: null };
  return { text, ...none, ask: false, target: [], status: false, purpose: null };
}

function read(command: Command, speaking: Speaking, open: readonly string[]): Partial<Understood> {
  switch (command.kind) {
    case 'unknown':
      return { ask: true };
    case 'refused':
      return { command: command.command, ask: true };
    case 'incomplete':
      return { command: command.command, ask: true };
    case 'addTopic':
      return { command: 'addTopic', title: command.title, ...topic(command.title) };
    case 'addAction':
      return {
        command: 'addAction',
        title: command.title,
        owner: command.ownerId === speaking.you.id ? 'me' : 'other',
        ...day(command.due),
        ...(command.unsureOwner !== undefined && { ask: true, owner: null }),
      };
    case 'several':
      return several(command.commands.map((one) => read(one, speaking, open)));
    case 'done':
      return { command: 'done', ...acted(command.target, open) };
    case 'snooze':
      return {
        command: 'snooze',
        ...withDay(acted(command.target, open), day(command.until ?? { kind: 'none' })),
      };
    case 'reopen':
      return { command: 'reopen', ask: command.target === null };
    case 'question':
      return { command: 'question', title: command.wording };
    case 'answer':
      return { command: 'answer', title: command.text };
    default:
      return { command: command.kind };
  }
}

/** The same that the panel says while it is typed. */
function topic(title: string): Pick<Understood, 'status' | 'purpose'> {
  const { status, purpose } = readTitle(title);
  return { status: status !== null, purpose };
}

function several(all: Partial<Understood>[]): Partial<Understood> {
  const [first = {}] = all;
  return {
    ...first,
    title: all.map(({ title }) => title ?? '').join('\n'),
    ask: all.some(({ ask }) => ask === true),
  };
}

function day(due: Due): Pick<Understood, 'due' | 'ask'> {
  return { due: due.kind === 'date' ? due.date : null, ask: due.kind === 'unclear' };
}

function withDay(one: Pick<Understood, 'target' | 'ask'>, other: Pick<Understood, 'due' | 'ask'>) {
  return { ...one, due: other.due, ask: one.ask || other.ask };
}

function acted(target: Targets, open: readonly string[]): Pick<Understood, 'target' | 'ask'> {
  const items = open.map((title) => ({ title }));
  const chosen = choose(target, items, items);
  return chosen.kind === 'items'
    ? { target: chosen.items.map(({ title }) => title), ask: false }
    : { target: [], ask: true };
}
