import { createAlarms } from '../../src/usecases/jobs/alarms.ts';

/** What a worker is given where nothing but reminders is due. */
export const remindersOnly = () => ({ pairJobs: {}, onRun: () => undefined, alarms: createAlarms() });
