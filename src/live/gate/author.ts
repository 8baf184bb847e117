/** On whose account a change is made: one of the two, or the server itself. */
export type Author = {
  /** Object id of the person; `opener` for the server's own bookkeeping. */
  id: string;
  /** The server's own edits may touch what no person may: the bookkeeping of what is recorded. */
  isServer: boolean;
};

/** Who the server writes as when it does so for nobody. */
export const serverAuthor = 'opener';

/** Why an update is not let in. Each is also the reason of the close code that the panel is told. */
export type EditRefusal =
  /** It is no change to an agenda: unknown names, wrong types, something that it refers to is missing. */
  | 'senseless'
  /** It touches what belongs to the other person or to the server. */
  | 'forbidden'
  /** Merging it would take too long. */
  | 'tooComplex'
  /** The agenda, or this person's share of it, is full. */
  | 'tooLarge';
