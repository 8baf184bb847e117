/**
 * A way from process to process beside the database, where there is one. Whatever is said on it is in the database as
 * well, or holds for a moment only: what gets lost is late, and no more than that.
 */
export type QuickLine = {
  /** To every other process that is connected. Never throws and makes nobody wait. */
  say(text: string): void;
  /** @returns stops listening */
  listen(listener: QuickListener): () => void;
  /** Is what is said on it heard, as far as this process knows? */
  isUp(): boolean;
  close(): void;
};

export type QuickListener = {
  heard(text: string): void;
  /** It was lost, or is there again: what others said meanwhile was not heard. */
  interrupted(): void;
};
