/**
 * What the bot says in plain sentences. A further language is one more object of this type. Every sentence says what
 * to do next. Titles and names come in as they were typed: send these as plain text, not as Markdown.
 */
export type BotStrings = {
  /** Asks for the one part that is missing. */
  missing: Record<'addTopic' | 'addAction' | 'answer' | 'done' | 'snooze', string>;
  /** Asks which of the closed ones is to be open again. */
  reopenWhich: string;
  tooLong: (what: 'addTopic' | 'addAction' | 'question' | 'answer', length: number, limit: number) => string;
  /** What was asked for well, and cannot be. */
  refused: {
    agendaFull: (limit: number) => string;
    answerEmpty: string;
    noSuchTime: string;
    ownerIsNeither: string;
    titleLength: (limit: number) => string;
    tooManyOpen: (limit: number) => string;
  };
  /** They chose a day that has passed, or today, to snooze an action item until. */
  dayHasPassed: string;
  notOneOfTheTwo: (name: string) => string;
  /** The words were meant as a date and are none, name no day, or have passed. */
  unclearDate: (words: string) => string;
  target: {
    /** There is no such number in the list of `count`. */
    noSuchNumber: (n: number, count: number) => string;
    nothingMatches: (words: string) => string;
    severalMatch: (words: string, count: number) => string;
    nothingOpen: string;
  };
  /** After several were ticked off with one message. */
  together: {
    done: (titles: readonly string[]) => string;
    /** Before why: one of several could not be found, so none was changed. */
    nothingChanged: string;
    /** Numbers of those that could not be changed, after what could. */
    failed: (numbers: readonly number[]) => string;
  };
};
