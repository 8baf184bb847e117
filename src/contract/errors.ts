import * as z from 'zod/mini';

/** Every way a request can fail: the machine word, its HTTP status, and a sentence that says what to do. */
export const failures = {
  invalid: { status: 400, message: 'Something in the request is not right.' },
  unauthorized: { status: 401, message: 'Sign in to Teams again, then reopen Opener.' },
  notFound: { status: 404, message: 'There is no such 1:1 for you.' },
  notAPair: { status: 409, message: 'Opener is for two people. This chat has more or fewer.' },
  outsideGuest: { status: 409, message: 'Opener works for two people of the same organisation.' },
  nothingToWrapUp: {
    status: 409,
    message: 'Nothing was discussed, answered or started yet, so there is nothing to wrap up.',
  },
  tooLateToUndo: {
    status: 409,
    message: 'This wrap-up cannot be taken back any more: a day has passed, or you have met again.',
  },
  unreadable: {
    status: 409,
    message: 'This record cannot be read. It is kept as it is; whoever runs Opener finds it in the log.',
  },
  inMeeting: {
    status: 409,
    message: 'You are in a meeting. Wrap it up first, then leave.',
  },
  colleagueLeft: {
    status: 409,
    message: 'The other person has left Opener. What you two shared is under “My 1:1s”.',
  },
  changedMeanwhile: { status: 412, message: 'Somebody changed this a moment ago. Look again, then retry.' },
  tooLarge: { status: 413, message: 'That is too large to send.' },
  tooMany: { status: 429, message: 'Too many requests. Wait a moment, then retry.' },
  unexpected: { status: 500, message: 'Something went wrong. Nothing you saved is lost; try again.' },
  unavailable: { status: 503, message: 'Opener cannot reach its storage. Try again in a moment.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type FailureCode = keyof typeof failures;

/** What a failed request answers. `field` names the input at fault, with dots into objects. */
export const failureBody = z.object({
  error: z.object({
    code: z.enum(Object.keys(failures) as [FailureCode, ...FailureCode[]]),
    message: z.string(),
    field: z.optional(z.string()),
  }),
});

export type FailureBody = z.infer<typeof failureBody>;

/** A failure on its way to the one place that answers it. Carries no content of a 1:1. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly field: string | undefined;

  constructor(code: FailureCode, detail?: { message?: string; field?: string; cause?: unknown }) {
    super(detail?.message ?? failures[code].message, { cause: detail?.cause });
    this.code = code;
    this.field = detail?.field;
  }

  get status(): number {
    return failures[this.code].status;
  }
}
