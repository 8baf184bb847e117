const names = [
  /** Found due, for the first time or again. */
  'due',
  'sent',
  /** Sent after the window in which it should have been. */
  'late',
  /** Looked at, and there was nothing worth saying. */
  'nothingToSay',
  /** Put off by the other side, and tried again later. */
  'retried',
  /** Handed over, and no answer came: sent once more at most. */
  'unanswered',
  /** Sent a second time after a crash or a missing answer: the person may have got it twice. */
  'resent',
  /** Put off because the organisation's line was long. */
  'deferred',
  /** Of no use any more when its turn came. */
  'skipped',
  /** Given up: undeliverable, begun twice without a known end, or never taken before it was too late. */
  'dead',
  /** Stored in a shape that this version cannot read, and put aside. */
  'quarantined',
  /** Could not be planned for now. */
  'unplanned',
] as const;

export type CounterName = (typeof names)[number];

/** Since the process started. */
export type ReminderCounts = Record<CounterName, number>;

export type ReminderCounters = {
  add(name: CounterName, count?: number): void;
  read(): ReminderCounts;
};

export function createCounters(): ReminderCounters {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as ReminderCounts;
  return {
    add(name, count = 1) {
      counts[name] += count;
    },
    read: () => ({ ...counts }),
  };
}
