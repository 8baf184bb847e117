import type { SchedulerOptions } from '../../../src/usecases/jobs/schedulerOptions.ts';

/**
 * The usual way of working with shorter times: only how long is waited differs. As there, a lease that is renewed in
 * time is longer than a sending and its mark together by far.
 */
export const crashOptions: SchedulerOptions = {
  shards: 6,
  pollEvery: 300,
  pollIdleEvery: 300,
  page: 40,
  maxAtOnce: 12,
  leaseFor: 4_000,
  renewEvery: 400,
  longestSend: 2_000,
  tenantPerSecond: 40,
  spreadOver: 0,
  firstPause: 300,
  longestPause: 2_000,
  reportEvery: 60_000,
};

/** Milliseconds after which a worker gives an answer of the connector up; below `longestSend`. */
export const patience = 1_500;

export const week = 7 * 86_400_000;
