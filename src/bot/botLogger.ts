/** Where the bot reports what an operator should know. Never handed any content of a 1:1. */
export type BotLogger = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};
