/** How the scheduler works. All times in milliseconds. */
export type SchedulerOptions = {
  /** As the storage was opened with. */
  shards: number;
  /** Between two looks into a shard in which something was due a moment ago. */
  pollEvery: number;
  /** Before the next look into a shard in which nothing was due: how late one may be for that reason. */
  pollIdleEvery: number;
  /** Reminders taken at one look into a shard. */
  page: number;
  /** Reminders that one worker sends at once. */
  maxAtOnce: number;
  /** How long a worker that says nothing keeps its shards. Far above `longestSend`. */
  leaseFor: number;
  /** Between two renewals; at most a third of `leaseFor`. */
  renewEvery: number;
  /** The longest that posting one may take; no send is begun with less than that left on the lease. */
  longestSend: number;
  /**
   * Sent to one organisation in a second, by all workers together. Teams takes 50; each worker may be off by one
   * in any second, so this leaves room for ten.
   */
  tenantPerSecond: number;
  /** The longest part of its window over which a peak is spread; 0 sends everything at its moment. */
  spreadOver: number;
  /** Pause after a failure, doubled after each further one. */
  firstPause: number;
  longestPause: number;
  /** Between two lines in the log. */
  reportEvery: number;
};

const second = 1_000;
const minute = 60 * second;

export const usualSchedulerOptions: SchedulerOptions = {
  shards: 64,
  pollEvery: 15 * second,
  pollIdleEvery: minute,
  page: 200,
  maxAtOnce: 32,
  leaseFor: minute,
  renewEvery: 20 * second,
  longestSend: 20 * second,
  tenantPerSecond: 40,
  spreadOver: 10 * minute,
  firstPause: 30 * second,
  longestPause: 30 * minute,
  reportEvery: 5 * minute,
};

/** One person's computer: looked at so often that a jump of the clock is answered at once. */
export const localSchedulerOptions: SchedulerOptions = {
  ...usualSchedulerOptions,
  pollEvery: second,
  pollIdleEvery: second,
  spreadOver: 0,
};
