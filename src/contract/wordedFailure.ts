import { Failure, type FailureCode, type FailureReason, type ReasonWords } from './errors.ts';

/**
 * A failure that the place which speaks to its reader has worded already: what is wrong with a request as it came in, or
 * with a form in the reader's language. Use cases throw a `Failure` with a reason instead.
 */
export class WordedFailure extends Failure {
  readonly words: string;

  constructor(
    code: FailureCode,
    words: string,
    detail: { field?: string | undefined; cause?: unknown } = {},
  ) {
    super(code, detail);
    this.message = words;
    this.words = words;
  }
}

/** What a place says of a failure: its own words, or those it has for the reason; undefined where the code says it all. */
export function failureWords(
  failure: Failure,
  words: Partial<ReasonWords<FailureReason['why']>>,
): string | undefined {
  if (failure instanceof WordedFailure) return failure.words;
  return failure.reason && worded(words, failure.reason);
}

function worded<Name extends FailureReason['why']>(
  words: Partial<ReasonWords<Name>>,
  reason: FailureReason<Name>,
): string | undefined {
  return words[reason.why]?.(reason);
}
