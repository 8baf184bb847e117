import type { DeletionSubject } from '../../domain/deletion.ts';

type Kind = DeletionSubject['kind'];

const ask: Record<Kind, string> = {
  topic: 'Delete topic',
  meeting: 'Delete this meeting',
  actionItem: 'Delete',
  oneOnOne: 'Delete this 1:1…',
};

const title: Record<Kind, string> = {
  topic: 'Delete this topic?',
  meeting: 'Delete this meeting?',
  actionItem: 'Delete this action item?',
  oneOnOne: 'Delete this 1:1?',
};

const goes: Record<Kind, string> = {
  topic: 'The topic and its notes go, for both of you.',
  meeting: 'Its answers, topics and notes go, for both of you. Action items stay.',
  actionItem: 'It goes for both of you, and so do its cards in your chats, where Teams allows it.',
  oneOnOne: 'Everything in it goes, for both of you: meetings, agenda, action items and reminders.',
};

/** The words with which something is deleted, and with which somebody leaves: fetched with what shows them. */
export const deletionEn = {
  ask,
  title,
  goes,
  /** Of which one, for those who listen. */
  askOf: (action: string, name: string) => `${action}: ${name}`,
  whenPart: (other: string) =>
    `It happens in an hour, or at once if ${other} agrees. Until then you can take it back.`,
  whenWhole: (other: string) =>
    `It happens in 30 days, or at once if ${other} agrees. Until then you can take it back.`,
  confirm: 'Delete',
  asked: (when: string) => `Goes on ${when}.`,
  askedBy: (name: string, when: string) => `${name} wants this deleted. It goes on ${when}.`,
  wholeAsked: (when: string) => `You asked to delete this 1:1. It goes on ${when}.`,
  wholeAskedBy: (name: string, when: string) =>
    `${name} asked to delete this 1:1. It goes on ${when}. Export your history first if you want a copy.`,
  keep: 'Keep it',
  now: 'Delete now',
  willGo: 'It will be deleted.',
  stays: 'It stays.',
  leave: {
    open: 'Leave Opener…',
    title: 'Leave Opener?',
    text: 'What is yours alone is deleted at once. What you shared stays readable to the others, and you can no longer open it.',
    copy: 'Want a copy? Export your history first.',
    named: 'In what you shared, you appear',
    withName: 'with my name',
    withoutName: 'as “Former colleague”',
    confirm: 'Leave Opener',
    done: 'You have left Opener. To begin again, open it in a chat.',
  },
};

export type DeletionStrings = typeof deletionEn;
