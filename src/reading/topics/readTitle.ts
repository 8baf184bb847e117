import { type Purpose, purposes } from '../../domain/purpose.ts';
import { bars, learned } from './learned.ts';
import { topicModel } from './model.ts';

/** What a title that somebody types as a topic reads like. */
export type TopicReading = {
  /** The words because of which it reads as a question for status; null where it does not. */
  status: readonly string[] | null;
  /** What it most likely is for; null where that is not clear, and for status. */
  purpose: Purpose | null;
  /** How far it is from the bar for status: above 0 it is called so. */
  sureness: number;
};

const read = topicModel(learned);

/** How many words are named as the reason. */
const named = 3;

/**
 * Does this wording only ask where something stands, so that it can be answered in writing? And if not, which purpose
 * does it serve? Said as a gentle hint, so it rather misses one than calls a real topic a status question. Reads every
 * language it was trained on, whatever Teams is set to: people at work mix them.
 */
export function readTitle(title: string): TopicReading {
  if (title.trim() === '') return { status: null, purpose: null, sureness: -bars.status };
  const scores = read(title);
  const sureness = scores.score('status') - bars.status;
  if (sureness >= 0) return { status: scores.because('status', named), purpose: null, sureness };
  const [best] = purposes
    .map((purpose) => ({ purpose, value: scores.score(purpose) }))
    .sort((one, other) => other.value - one.value);
  const purpose = best !== undefined && best.value >= bars.purpose ? best.purpose : null;
  return { status: null, purpose, sureness };
}
