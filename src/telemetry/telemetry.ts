import type { FastifyInstance } from 'fastify';

export type Telemetry = {
  /** Lets a trace say by which route a request was answered. */
  nameRoutes(app: FastifyInstance): void;
  /** Counts what happened. @param what a fixed name like `reminders.sent`: nothing of a person, nothing of a 1:1 */
  count(what: string, times?: number): void;
  /** Sends what is left, for a moment. */
  close(): Promise<void>;
};
