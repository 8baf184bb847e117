import type { ReminderSettings } from '../../../src/usecases/reminders/settings.ts';

/** The usual way of working with shorter times: only how long is waited differs. */
export const crashSettings: ReminderSettings = {
  shards: 6,
  pollEvery: 200,
  page: 100,
  mostAtOnce: 12,
  leaseFor: 4_000,
  renewEvery: 800,
  longestSend: 1_500,
  tenantPerSecond: 60,
  spreadOver: 0,
  firstPause: 300,
  longestPause: 2_000,
  reportEvery: 60_000,
};

export const week = 7 * 86_400_000;
