/** Bounds of one change to an agenda, far above what people make and far below what harms. */
export const gateLimits = {
  /** Structs of one update. A day of offline editing makes some thousand. */
  structs: 10_000,
  /** Runs of deleted characters of one update; each connection begins with all that its page knows to be deleted. */
  deletions: 50_000,
  /**
   * Pages whose edits come in one update: the open one, and those that were closed while offline. The update and the
   * claim of each page that is new are one transaction, and the database takes 100 items in one.
   */
  clients: 99,
  /**
   * Texts of one person at the top of an agenda: answers to questions and updates, six years of them; and how many may
   * be new in one update. Yjs looks at all names for each text that it writes: 2,000 take 0.08 s, 10,000 take 2 s.
   */
  textsPerPerson: 1_000,
  newTexts: 100,
  /** Characters and values of one update, deleted ones included. */
  clock: 4 * 1024 * 1024,
  /**
   * Pages of one person that have ever written into one agenda: five a working day, for eight years. What everybody
   * knows of each of them goes into one message when a page connects, up to 11 bytes each.
   */
  clientsPerPerson: 10_000,
  /**
   * Steps of merging (see `conflictSteps`) of one update, about 2 µs each. Two people who both wrote a hundred
   * corrections at the same place while offline need some thousand.
   */
  mergeStepsPerUpdate: 50_000,
  /** Steps of all that one person has in an agenda: what loading it takes again, about half a second. */
  mergeStepsPerShare: 250_000,
  /** The same of what was stored before updates were checked, by whomever. */
  mergeStepsUnchecked: 1_000_000,
  /** Steps of all updates of one person, over all their agendas and devices: in one go, and each second after that. */
  mergeStepsPerPerson: 100_000,
  mergeStepsPerSecond: 5_000,
  /** The part of an agenda's bytes that is kept for marks and deletions, and once more for the server. */
  reserve: 1 / 8,
  /** The part of an agenda's bytes that one person may fill; with marks, half of the reserve more. */
  share: 5 / 8,
  /** Steps that are charged for a change that is not let in: it may have cost as much to find that out. */
  stepsOfRefusal: 2_000,
} as const;

export type GateLimits = { readonly [Name in keyof typeof gateLimits]: number };
