/**
 * The value below or at which `share` of the samples lie (nearest rank).
 * @param share 0 to 1: 0.5 is the median
 * @throws RangeError without samples
 */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('No samples');
  return value;
}
