import type { CommandName, Whose } from './commandName.ts';

type Opened = Extract<CommandName, 'addTopic' | 'addAction' | 'done' | 'snooze' | 'question' | 'answer'>;

/**
 * How people of one language speak to the bot. Case, punctuation, hyphens and apostrophes do not matter.
 * A further language is one more table of this type.
 */
export type CommandWords = {
  /** The whole message, once courtesies are taken off. A list of action items is described by `lists`. */
  alone: Record<
    Exclude<CommandName, Opened | 'listActions'> | 'question' | 'wrapUp' | 'export',
    readonly string[]
  >;
  /** The beginning of a message; the rest is what it is about. */
  opening: Record<Opened, readonly string[]>;
  /** Like the openings of addAction, and the speaker is the owner: "remind me to". */
  remindMe: readonly string[];
  /** The same with a day before what is to be done, and what stands between: "remind me", tomorrow, "to". */
  remindOn: { before: readonly string[]; between: readonly string[] };
  /** Said before a command: "hello", "please"; `asking` ones end in a question mark that is not part of a title. */
  courtesies: {
    before: readonly string[];
    /** Behind the beginning of a command: "please". */
    within: readonly string[];
    asking: readonly string[];
    after: readonly string[];
  };
  /** Said for what was done; it asks for nothing. */
  thanks: readonly string[];
  reopen: {
    /** The whole message takes back what was done, and names nothing: "undo". */
    alone: readonly string[];
    /** Before or behind what is to be open again: "reopen 2". */
    opening: readonly string[];
    ending: readonly string[];
  };
  /** Before the name of something to be shown: "show me the". */
  show: readonly string[];
  lists: {
    nouns: readonly string[];
    /** Before or after one of the nouns. */
    selectors: Record<Whose, readonly string[]>;
    /** The same for a person called NAME, set apart by commas. */
    named: string;
    /** Whole messages that ask for one's own. */
    sayMine: readonly string[];
  };
  done: {
    /** After a number: "2 done". */
    afterNumber: readonly string[];
    /** After words: "the deck is done". */
    afterWords: readonly string[];
    /** Before either, with one of those after it: "mark 2 as done". */
    mark: readonly string[];
  };
  /** Before a number: "number 2", "item 2". */
  numbered: readonly string[];
  numbers: Readonly<Record<string, number>>;
  /** Single words between two numbers: "2 and 3". */
  joining: readonly string[];
  /** Single words between the two ends of a range: "2 to 4". */
  ranging: readonly string[];
  /** Several items without a number each: "all", "both"; "the first" and "the last" with how many. */
  targets: Record<'all' | 'both' | 'first' | 'last', readonly string[]>;
  /** At the end of a topic: "to the agenda". */
  toAgenda: readonly string[];
  /** Beginnings that add a topic only where one of those ends it ("put"); and ends that say it all by themselves. */
  agendaOnly: { before: readonly string[]; end: readonly string[] };
  snooze: {
    /** What follows must be a date: "until". */
    until: readonly string[];
    /** What follows may be a date: "to", "for". */
    perhaps: readonly string[];
    /** Makes "3 days" a date: "in". */
    within: string;
  };
  /** Before whose 1:1 is meant, in somebody's own chat with Opener: "agenda for Tom". */
  forWhom: readonly string[];
  owner: {
    /** The speaker: "me", "I". */
    self: readonly string[];
    /** Before a person who is the owner: "for". */
    before: readonly string[];
    /** Those of them after which only a name can stand: "assigned to". */
    assigned: readonly string[];
    /** Before a person who is the owner where the name is set off: "task of Mia: …". */
    of: readonly string[];
    /** Between the owner and what they do: "will", "to". */
    does: readonly string[];
    /** After a person who then is not the only one, or not the doer: "and". */
    notOwner: readonly string[];
    /**
     * What a name without any of these is at the start: the owner ("Mia send the deck"), or part of the sentence, where
     * the verb comes last ("Mia anrufen").
     */
    bareName: 'owner' | 'sentence';
    /** Before a name, folded: "mr". */
    titles: readonly string[];
    /** Before a person who belongs to the sentence: "talk to", "ask". */
    belongs: readonly string[];
    /** First names that are also words an action item may start with: "mark", "will". */
    alsoWords: readonly string[];
  };
  /** Words that point to a command when nothing else does. */
  hints: Record<CommandName, readonly string[]>;
};
