import type { GateLimits } from './gate/gateLimits.ts';
import type { LiveLimits } from './live.ts';
import { createTokenBuckets } from './tokenBuckets.ts';

/** What one person may ask of this server, over all their connections, so that nobody has to wait for another. */
export type PersonLimits = {
  /** Counts a message. False when there were too many. */
  mayWrite(personId: string, bytes: number): boolean;
  /** Counts a connection, and the whole agenda that it begins with. False when there were too many. */
  mayConnect(personId: string): boolean;
  /** Counts what an answer to a sync question weighs. False when it was too much. */
  mayDraw(personId: string, bytes: number): boolean;
  mergeStepsLeft(personId: string): number;
  spendMergeSteps(personId: string, steps: number): void;
  mergeStepsPerUpdate: number;
};

/** Of a person's bytes: three devices that each write as much as one connection may. */
const devices = 3;

/** @param now milliseconds on a clock that only moves forward */
export function createPersonLimits(
  limits: LiveLimits,
  gateLimits: GateLimits,
  now: () => number,
): PersonLimits {
  const perSecond = (perTenSeconds: number) => perTenSeconds / 10;
  const messages = createTokenBuckets(
    devices * limits.messagesPerTenSeconds,
    perSecond(devices * limits.messagesPerTenSeconds),
    now,
  );
  const written = createTokenBuckets(
    devices * limits.bytesPerTenSeconds,
    perSecond(devices * limits.bytesPerTenSeconds),
    now,
  );
  const connections = createTokenBuckets(limits.connectsPerMinute, limits.connectsPerMinute / 60, now);
  const questions = createTokenBuckets(
    limits.questionsPerTenSeconds,
    perSecond(limits.questionsPerTenSeconds),
    now,
  );
  const drawn = createTokenBuckets(
    limits.drawnBytesPerTenSeconds,
    perSecond(limits.drawnBytesPerTenSeconds),
    now,
  );
  const mergeSteps = createTokenBuckets(gateLimits.mergeStepsPerPerson, gateLimits.mergeStepsPerSecond, now);
  return {
    mayWrite: (personId, bytes) => messages.take(personId, 1) && written.take(personId, bytes),
    mayConnect: (personId) => connections.take(personId, 1),
    mayDraw: (personId, bytes) => questions.take(personId, 1) && drawn.take(personId, bytes),
    mergeStepsLeft: (personId) => mergeSteps.left(personId),
    spendMergeSteps: (personId, steps) => mergeSteps.spend(personId, steps),
    mergeStepsPerUpdate: gateLimits.mergeStepsPerUpdate,
  };
}
