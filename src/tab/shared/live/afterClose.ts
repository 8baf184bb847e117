import { closeCodes } from '../../../contract/closeCodes.ts';

/** Why no further try is made: the same would only be refused again. */
export type StopReason = (typeof stopReasons)[number];

const stopReasons = ['notFound', 'tooLarge', 'forbidden', 'senseless', 'tooComplex'] as const;

/** What to do when the connection is gone: try again after so many milliseconds, or stop and say why. */
export type AfterClose = { waitMs: number } | { stop: StopReason };

/** First wait, doubled with every failure up to the longest, in milliseconds. */
const firstWait = 500;
const longestWait = 30_000;

/** A crowd that lost its server must not come back in one instant. */
const restartSpread = 1_500;

/** Least wait after too many messages: longer than it takes the allowance to fill by half. */
const calmDown = 5_000;

/**
 * @param code of the close; undefined when there was none (no network, no token, no answer)
 * @param failures connections lost in a row without one that stood, this one included
 * @param random from 0 to 1
 */
export function afterClose(code: number | undefined, failures: number, random: number): AfterClose {
  const stop = stopReasons.find((reason) => closeCodes[reason] === code);
  if (stop !== undefined) return { stop };
  if (failures === 1 && code === closeCodes.restarting) return { waitMs: restartSpread * random };
  // The token ran out: a new one is fetched for every line anyway.
  if (failures === 1 && code === closeCodes.unauthorized) return { waitMs: 0 };
  const wait = Math.min(longestWait, firstWait * 2 ** (failures - 1)) * (0.5 + random / 2);
  return { waitMs: code === closeCodes.tooMany ? Math.max(calmDown, wait) : wait };
}
