import * as z from 'zod';

/**
 * The database refused a call, or could not be asked. Carries nothing of the SDK's own error, whose message and
 * body can quote what was sent: content of a 1:1 must not reach a log.
 */
export class DatabaseFault extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly substatus: number;
  /** Milliseconds that the server asks to wait; null when it does not say. */
  readonly retryAfter: number | null;
  /** May the same call succeed a moment later? */
  readonly isPassing: boolean;

  constructor(
    message: string,
    about: { status: number; substatus: number; retryAfter: number | null; isPassing: boolean },
  ) {
    super(message);
    this.status = about.status;
    this.substatus = about.substatus;
    this.retryAfter = about.retryAfter;
    this.isPassing = about.isPassing;
  }
}

const passingStatuses = [408, 410, 429, 449, 500, 502, 503, 504];

/** From Node's sockets and resolver, the SDK's HTTP pipeline, its own time limit, and the Azure identity. */
const passingCodes = [
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'REQUEST_SEND_ERROR',
  'TimeoutError',
  'ABORT_ERR',
  'AbortError',
  'AuthenticationError',
  'AggregateAuthenticationError',
  'CredentialUnavailableError',
];

const sdkError = z.object({
  name: z.string().optional(),
  code: z.union([z.number(), z.string()]).optional(),
  substatus: z.number().optional().catch(undefined),
  retryAfterInMs: z.number().optional().catch(undefined),
  activityId: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
});

/** Reads what the SDK threw; a batch wraps the real error as its cause. */
export function databaseFault(thrown: unknown): DatabaseFault {
  const error = sdkError.safeParse(thrown).data;
  if (error?.code === undefined && error?.cause !== undefined) return databaseFault(error.cause);
  // An AbortError has a code too: 20, from the days before names.
  const isAnswer = typeof error?.code === 'number' && error.name !== 'AbortError';
  return isAnswer ? refused(error, Number(error.code)) : unanswered(error);
}

function refused(error: z.infer<typeof sdkError>, status: number): DatabaseFault {
  const substatus = error.substatus ?? 0;
  // 404 with 1002: this replica has not seen the session's last write yet.
  const isPassing = passingStatuses.includes(status) || (status === 404 && substatus === 1002);
  const message = `Cosmos DB answered ${status}/${substatus} (activity ${error.activityId ?? 'unknown'})`;
  return new DatabaseFault(message, {
    status,
    substatus,
    retryAfter: error.retryAfterInMs ?? null,
    isPassing,
  });
}

function unanswered(error: z.infer<typeof sdkError> | undefined): DatabaseFault {
  const isPassing = [error?.code, error?.name].some((word) => passingCodes.includes(String(word)));
  const what =
    [error?.name, error?.code].filter((word) => word !== undefined).join(' ') || 'an unknown error';
  const about = { status: 0, substatus: 0, retryAfter: null, isPassing };
  return new DatabaseFault(`Cosmos DB could not be asked: ${what}`, about);
}
