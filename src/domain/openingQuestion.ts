import * as z from 'zod/mini';
import { oneLine } from './oneLine.ts';
import { timestamp } from './timestamp.ts';

/** Longest wording of an opening question, in UTF-16 code units, as a text field counts them. */
export const questionLimit = 200;

/** A wording as somebody typed it: outer and doubled white space dropped, 1 to 200 characters, one line. */
export const questionTextSchema = oneLine(questionLimit);

/** The question a pair starts with, and since when. A new `id` starts a new timeline of answers. */
export const openingQuestion = z.object({
  id: z.string(),
  text: z.string(),
  since: timestamp,
  /** Who chose it; null for the default. */
  chosenBy: z.nullable(z.string()),
});

export type OpeningQuestion = z.infer<typeof openingQuestion>;

/**
 * The question after somebody chose a wording. The same wording again keeps the timeline that runs.
 * @param choice `id` names the new timeline, `now` is ISO 8601, UTC
 */
export function chooseQuestion(
  current: OpeningQuestion,
  choice: { wording: string; by: string; now: string; id: string },
): OpeningQuestion {
  if (choice.wording === current.text) return current;
  return { id: choice.id, text: choice.wording, since: choice.now, chosenBy: choice.by };
}
