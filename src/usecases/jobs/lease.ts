/** A shard that this worker looks after now. */
export type Lease = {
  shard: string;
  /** Its fencing token: a later holder's is higher. */
  token: number;
  /** When the lease ends if it is not renewed, ISO 8601, UTC. */
  until: string;
};

/** Is there so much left on the lease that what takes `milliseconds` ends before another worker may begin? */
export function lasts({ until }: Lease, now: string, milliseconds: number): boolean {
  return Date.parse(until) - Date.parse(now) >= milliseconds;
}
