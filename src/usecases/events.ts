import type { Person } from '../domain/person.ts';

/** What became different, and what a reaction needs to know of it besides the 1:1. */
type Happening =
  /** The record of the 1:1: its people, its question. */
  | { kind: 'oneOnOneChanged' }
  /** What Teams says of the two: their names, their languages, the chats that they share. */
  | { kind: 'peopleChanged' }
  /** The running meeting: it began, it ended, somebody came. */
  | { kind: 'meetingChanged' }
  /** `nextHasBegun`: it was recorded because the next one starts. */
  | { kind: 'meetingRecorded'; meetingId: string; nextHasBegun: boolean }
  | { kind: 'wrapUpUndone'; meetingId: string }
  /** What is recorded: a rating, a late text, a missed meeting. */
  | { kind: 'historyChanged' }
  /** Somebody wrote into what is recorded already. `by`: object id; null when nobody can tell. */
  | { kind: 'editedAfterRecording'; by: string | null }
  /** When the two meet: by their cadence, a calendar, or their meeting's details. */
  | { kind: 'scheduleChanged' }
  /** When one of the two is reminded. */
  | { kind: 'reminderSettingsChanged' }
  /** Who has the panel open in this process. */
  | { kind: 'presenceChanged' }
  | { kind: 'photoChanged' }
  /** What is to be deleted: somebody asked for it, or took it back. */
  | { kind: 'deletionsChanged' }
  /** Something was deleted, and the 1:1 goes on. */
  | { kind: 'partErased' }
  /** `givenTo`: object id of who has this open item from now on, and had it not before; null when that is as it was. */
  | {
      kind: 'actionItemsChanged';
      actionId: string;
      isNew: boolean;
      by: Person;
      givenTo: string | null;
    };

/** Something that is stored by now, in one 1:1. It names things and people, and quotes nothing that they wrote. */
export type DomainEvent = Happening & {
  oneOnOneId: string;
  /** A card in the chat of the two says it as an answer to one of them: nothing else needs to be posted. */
  isShownInChat?: boolean;
};

/** Says that something has happened. Never throws and never makes the caller wait: what follows is not theirs. */
export type Publish = (event: DomainEvent) => void;

/** What follows from events. It looks at the kinds that concern it; what it throws, or rejects with, is logged. */
export type Reaction = (event: DomainEvent) => unknown;
