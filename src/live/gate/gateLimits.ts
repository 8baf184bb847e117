/** Bounds of one change to an agenda, far above what people make and far below what harms. */
export const gateLimits = {
  /** Structs of one update. A day of offline editing makes some thousand. */
  structs: 10_000,
  /** Runs of deleted characters of one update; each connection begins with all that its page knows to be deleted. */
  deletions: 50_000,
  /** Pages whose edits come in one update: the open one, and those that were closed while offline. */
  clients: 256,
  /** Characters and values of one update, deleted ones included. */
  clock: 4 * 1024 * 1024,
  /** Pages that have ever written into one agenda: two people, ten a day each, for ten years. */
  authors: 75_000,
  /**
   * Steps of merging (see `conflictSteps`) of one update, about 2 µs each. Two people who both wrote a hundred
   * corrections at the same place while offline need some thousand.
   */
  mergeStepsPerUpdate: 50_000,
  /** Steps of everything that is in an agenda: what loading it takes again, about a second. */
  mergeStepsPerAgenda: 500_000,
  /** Steps of all updates of one person, over all their agendas and devices: in one go, and each second after that. */
  mergeStepsPerPerson: 100_000,
  mergeStepsPerSecond: 5_000,
  /** The part of an agenda's bytes that is kept for marks and deletions, and once more for the server. */
  reserve: 1 / 8,
  /** The part of an agenda's bytes that one person may fill. */
  share: 5 / 8,
} as const;

export type GateLimits = { readonly [Name in keyof typeof gateLimits]: number };
