import type { CommandName, Whose } from '../../locales/shape/commandName.ts';
import type { Due } from '../../reading/dueDate.ts';
import type { Target, Targets } from '../../usecases/talk/chooseTargets.ts';

export type { Target, Targets };

/** What somebody asked for. Titles and wordings are within their limits and as typed, never cut. */
export type Command =
  | { kind: 'help' | 'thanks' | 'agenda' | 'next' | 'recap' | 'wrapUp' | 'export' | 'settings' }
  | AddTopicCommand
  | AddActionCommand
  /** Topics or action items, written as a list. */
  | { kind: 'several'; commands: (AddTopicCommand | AddActionCommand)[] }
  | { kind: 'listActions'; whose: Whose }
  | { kind: 'done'; target: Targets }
  /** `target` is null where something is to be taken back and nothing says what. */
  | { kind: 'reopen'; target: Targets | null }
  /** `until` is null when nothing was said about it. */
  | { kind: 'snooze'; target: Target; until: Exclude<Due, { kind: 'none' }> | null }
  /** `wording` is null when somebody only asks for the question. */
  | { kind: 'question'; wording: string | null }
  | { kind: 'answer'; text: string }
  | Incomplete
  | RefusedCommand
  /** `nearest` are the three commands it was most likely meant to be, the likeliest first. */
  | { kind: 'unknown'; text: string; nearest: [CommandName, CommandName, CommandName] };

export type AddTopicCommand = { kind: 'addTopic'; title: string };

/** `unsureOwner`: a name that was meant for the owner and is not quite that of either, to be asked. */
export type AddActionCommand = {
  kind: 'addAction';
  title: string;
  ownerId: string;
  due: Due;
  unsureOwner?: string;
};

/** Understood but for one part. What was said besides is kept, so that only that part is asked for. */
export type Incomplete =
  | { kind: 'incomplete'; command: 'addTopic'; missing: 'title' }
  | { kind: 'incomplete'; command: 'addAction'; missing: 'title'; ownerId: string; due: Due }
  | { kind: 'incomplete'; command: 'answer'; missing: 'text' }
  | { kind: 'incomplete'; command: 'done'; missing: 'target' }
  | {
      kind: 'incomplete';
      command: 'snooze';
      missing: 'target';
      until: Exclude<Due, { kind: 'none' }> | null;
    };

/** Understood, and not possible. Lengths are in UTF-16 code units. */
export type RefusedCommand = {
  kind: 'refused';
  command: 'addTopic' | 'addAction' | 'question' | 'answer';
  because: { reason: 'tooLong'; length: number; limit: number } | { reason: 'notOneOfTheTwo'; name: string };
};
