import type { PersonKey } from '../world/world.ts';
import type { PageChoice } from './shared/choice.ts';

/** Who meets whom, ready to choose. */
export type Situation = { label: string; meeting: string; left: PersonKey; right: PersonKey };

export const situations: readonly Situation[] = [
  { label: 'Rae and Mia, their 1:1', meeting: 'rae-mia', left: 'rae', right: 'mia' },
  { label: 'Rae and Tom, their 1:1', meeting: 'rae-tom', left: 'rae', right: 'tom' },
  { label: 'Design sync: three people, not a 1:1', meeting: 'design-sync', left: 'rae', right: 'mia' },
  { label: 'Ines looks into Rae and Mia’s 1:1', meeting: 'rae-mia', left: 'rae', right: 'ines' },
];

/** The place in `situations` of what is shown; -1 when the address asks for another mixture. */
export function situationOf({ meeting, left, right }: PageChoice): number {
  return situations.findIndex(
    (one) => one.meeting === meeting && one.left === left.person && one.right === right.person,
  );
}
