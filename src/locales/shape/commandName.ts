/** Everything that can be asked of the bot, in the order in which it is offered. */
export const commandNames = [
  'addTopic',
  'addAction',
  'agenda',
  'listActions',
  'done',
  'snooze',
  'question',
  'answer',
  'next',
  'recap',
  'settings',
  'help',
] as const;

export type CommandName = (typeof commandNames)[number];

export type Whose = 'all' | 'mine' | 'theirs' | 'done';
