/** How an action item stands, as far as a list of tasks elsewhere knows it. */
export type TaskStanding = 'open' | 'done';

/**
 * What holds when an action item and the task it was exported as differ: whichever moved since both last agreed.
 * If both moved, they moved to the same.
 */
export function mergeTaskStanding(
  agreed: TaskStanding,
  here: TaskStanding,
  there: TaskStanding,
): TaskStanding {
  return here === agreed ? there : here;
}
