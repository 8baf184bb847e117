import * as z from 'zod/mini';

/** Every way a request can fail: the machine word, and its HTTP status. */
export const failures = {
  invalid: 400,
  unauthorized: 401,
  notFound: 404,
  notAPair: 409,
  outsideGuest: 409,
  nothingToWrapUp: 409,
  tooLateToUndo: 409,
  unreadable: 409,
  inMeeting: 409,
  colleagueLeft: 409,
  changedMeanwhile: 412,
  tooLarge: 413,
  tooMany: 429,
  unexpected: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type FailureCode = keyof typeof failures;

/** What exactly was refused of a request, where the code alone does not say it, with what a sentence about it needs. */
type OfRequest = {
  agendaFull: { max: number };
  answerEmpty: object;
  answerTooLong: { max: number; length: number };
  /** Somebody joined the chat of a 1:1. Their name is seen by everybody in that chat. */
  chatGrew: { joined: string };
  continuedTooOften: object;
  foreignCursor: object;
  noActionItem: object;
  noEntry: object;
  noItemInMeeting: object;
  noMeeting: object;
  noMeetingInCadence: object;
  noSuchTime: object;
  nothingToDo: object;
  nothingToFind: object;
  nothingToTakeBack: object;
  notOneOfTheTwo: object;
  notYourOpenItem: object;
  titleLength: { max: number };
  tooManyDeletions: { max: number };
  tooManyOpen: { max: number };
  unclearDay: object;
  updateIsOver: object;
  /** Of storage. The fields are names of ours, never what people wrote. */
  storedWrongly: { what: string; fields: readonly string[] };
  unstorable: { what: string; fields: readonly string[] };
};

/** The same of a command of whoever runs Opener. */
type OfCommand = {
  archiveNotRead: { at: string };
  archiveOfOthers: object;
  archiveTwice: object;
  archiveWrongNumber: object;
  idDoesNotFit: object;
  impossibleId: object;
  isHereAlready: object;
};

type Reasons = OfRequest & OfCommand;

export type RequestReasonName = keyof OfRequest;
export type CommandReasonName = keyof OfCommand;

/** A reason with its parameters, as a union by `why`. */
export type FailureReason<Name extends keyof Reasons = keyof Reasons> = {
  [Each in Name]: { why: Each } & Reasons[Each];
}[Name];

/** How a place words each of these reasons. */
export type ReasonWords<Name extends keyof Reasons> = {
  [Each in Name]: (reason: FailureReason<Each>) => string;
};

/**
 * What a failed request answers: `why` where there is more to say than the code, `who` where it is somebody's doing, `message` a plain English sentence for
 * developers. `field` names the input at fault, with dots into objects.
 */
export const failureBody = z.object({
  error: z.object({
    code: z.enum(Object.keys(failures) as [FailureCode, ...FailureCode[]]),
    message: z.string(),
    field: z.optional(z.string()),
    why: z.optional(z.string()),
    who: z.optional(z.string()),
  }),
});

export type FailureBody = z.infer<typeof failureBody>;

type Detail = {
  reason?: FailureReason;
  /** Of a failure that came over the wire, which tells no parameters. */
  why?: string | undefined;
  who?: string | undefined;
  field?: string | undefined;
  cause?: unknown;
};

/**
 * A failure on its way to the one place that answers it. Carries no content of a 1:1, and no sentence: who speaks to
 * people words it. `message` is for logs.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly reason: FailureReason | undefined;
  readonly why: string | undefined;
  readonly who: string | undefined;
  readonly field: string | undefined;

  constructor(code: FailureCode, { reason, why, who, field, cause }: Detail = {}) {
    super(reason ? `${code}: ${listed(reason)}` : code, { cause });
    this.code = code;
    this.reason = reason;
    this.why = reason?.why ?? why;
    this.who = who;
    this.field = field;
  }

  get status(): number {
    return failures[this.code];
  }
}

function listed(reason: FailureReason): string {
  return Object.entries(reason)
    .map(([name, value]) => (name === 'why' ? value : `${name} ${[value].flat().join(', ')}`))
    .join(', ');
}
