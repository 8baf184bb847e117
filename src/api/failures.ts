import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure, type FailureBody } from '../contract/errors.ts';
import { WordedFailure } from '../contract/wordedFailure.ts';
import { invalidInput } from './invalidInput.ts';
import { plainReason } from './plainReasons.ts';

const nothingHere = 'There is nothing at this address.';

/** Every failure is answered here: a machine word, a sentence, and the input at fault where there is one. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const failure = asFailure(error);
    if (failure.status >= 500) request.log.error({ fault: traceOf(failure.cause ?? error) }, failure.code);
    return reply.code(failure.status).send(bodyOf(failure, request.id));
  });
  app.setNotFoundHandler((request, reply) => {
    const failure = new WordedFailure('notFound', nothingHere);
    return reply.code(failure.status).send(bodyOf(failure, request.id));
  });
}

/** Addresses that the router cannot even read never reach the handlers above. */
export function answerUnroutable(_: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const failure = new WordedFailure('notFound', nothingHere);
  reply.code(failure.status).send(bodyOf(failure, request.id));
}

/** What the caller reads. Only of the unexpected, a reference to find it in the log. */
function bodyOf(failure: Failure, requestId: string): FailureBody {
  const reference = failure.code === 'unexpected' ? ` (Reference: ${requestId})` : '';
  return {
    error: {
      code: failure.code,
      message: plainReason(failure) + reference,
      ...(failure.field !== undefined && { field: failure.field }),
      ...(failure.why !== undefined && { why: failure.why }),
      ...(failure.reason?.why === 'chatGrew' && { who: failure.reason.joined }),
    },
  };
}

/** What an operator needs to find a fault. Other fields stay out: some SDKs hang whole requests on their errors. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, message: error.message, stack: error.stack };
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return invalidInput(error) ?? refusedByFastify(error) ?? new Failure('unexpected', { cause: error });
}

/** Bodies that are too long, not JSON or of another type never reach a route. */
function refusedByFastify(error: unknown): Failure | null {
  const { statusCode, code } = error as Partial<FastifyError>;
  if (statusCode === 413) return new Failure('tooLarge');
  if (statusCode === 415) return new WordedFailure('invalid', 'Send the body as application/json.');
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return new WordedFailure('invalid', 'The body is not valid JSON.');
  }
  return statusCode !== undefined && statusCode < 500 ? new Failure('invalid') : null;
}
