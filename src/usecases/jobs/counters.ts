/** What is counted, in words for whoever runs Opener. */
export const counterMeanings = {
  due: 'Found due, for the first time or again.',
  sent: 'Taken by Teams.',
  late: 'Sent after the window in which it should have been.',
  nothingToSay: 'Looked at, and there was nothing worth saying.',
  retried: 'Put off by the other side, and tried again later.',
  unanswered: 'Handed over, and no answer came: sent once more at most.',
  resent: 'Sent a second time after a crash or a missing answer: the person may have got it twice.',
  deferred: "Put off because the organisation's line was long.",
  skipped: 'Of no use any more when its turn came.',
  dead: 'Given up: undeliverable, begun twice without a known end, or never taken before it was too late.',
  quarantined: 'Stored in a shape that this version cannot read, and put aside.',
  unplanned: 'Could not be planned for now.',
} as const;

export type CounterName = keyof typeof counterMeanings;

/** Since the process started. */
export type JobCounts = Record<CounterName, number>;

/** Told of everything that is counted, for those who count elsewhere too. */
export type OnCount = (name: CounterName, count: number) => void;

export type JobCounters = {
  add(name: CounterName, count?: number): void;
  read(): JobCounts;
};

export function createCounters(onCount: OnCount = () => undefined): JobCounters {
  const counts = Object.fromEntries(Object.keys(counterMeanings).map((name) => [name, 0])) as JobCounts;
  return {
    add(name, count = 1) {
      if (count === 0) return;
      counts[name] += count;
      onCount(name, count);
    },
    read: () => ({ ...counts }),
  };
}
