import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Something that goes wrong with a call. `hang` never answers, `drop` ends the connection without a word.
 * `status` answers with it; `retryAfter` in seconds is sent along when given. `garbled` answers 200 with this, as
 * JSON where no other type is said.
 * `wait` goes right, later.
 */
export type ConnectorOutage = (
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'garbled'; text: string | Buffer; type?: string }
  | { kind: 'hang' | 'drop' }
  | { kind: 'wait'; until: Promise<void> }
) & {
  /** Is the call carried out all the same, and only its answer lost? */
  done?: boolean;
};

/** Which calls a fault is for: method and path as they arrive, ids still percent-encoded. */
export type Matches = (call: { method: string; url: string }) => boolean;

export type ConnectorOutages = {
  /** The next `count` calls (that match) go wrong in this way; after earlier orders are used up. */
  next(count: number, fault: ConnectorOutage, matches?: Matches): void;
  clear(): void;
};

type Order = { left: number; fault: ConnectorOutage; matches: Matches };

/** Lets a test decide which calls of the bot go wrong, and how. */
export function createFaults(): { knobs: ConnectorOutages; install: (app: FastifyInstance) => void } {
  let orders: Order[] = [];

  function take(request: FastifyRequest): ConnectorOutage | undefined {
    const order = orders.find(({ matches }) => matches(request));
    if (!order) return;
    order.left -= 1;
    if (order.left === 0) orders = orders.filter((one) => one !== order);
    return order.fault;
  }

  return {
    knobs: {
      next(count, fault, matches = () => true) {
        if (count > 0) orders.push({ left: count, fault, matches });
      },
      clear() {
        orders = [];
      },
    },
    install: (app) => installFaults(app, take),
  };
}

function installFaults(
  app: FastifyInstance,
  take: (request: FastifyRequest) => ConnectorOutage | undefined,
): void {
  const late = new WeakMap<FastifyRequest, Failing>();
  app.addHook('preHandler', async (request, reply) => {
    const fault = take(request);
    if (fault?.kind === 'wait') await fault.until;
    else if (fault?.done) late.set(request, fault);
    else if (fault) return fail(fault, request, reply);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const fault = late.get(request);
    if (!fault) return payload;
    late.delete(request);
    return await failLate(fault, request, reply);
  });
}

type Failing = Exclude<ConnectorOutage, { kind: 'wait' }>;

function fail(fault: Failing, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (fault.kind === 'status') return withStatus(reply, fault).send(bodyOf(fault.status));
  if (fault.kind === 'garbled') return reply.type(fault.type ?? 'application/json').send(fault.text);
  reply.hijack();
  if (fault.kind === 'drop') request.raw.socket.destroy();
  return reply;
}

/** Never resolves where no answer may go out; the connection ends with the server, or with the caller's patience. */
async function failLate(
  fault: Failing,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | Buffer> {
  if (fault.kind === 'status') return JSON.stringify(bodyOf(withStatus(reply, fault).statusCode));
  if (fault.kind === 'garbled') return fault.text;
  if (fault.kind === 'drop') request.raw.socket.destroy();
  return await new Promise(() => {});
}

function withStatus(reply: FastifyReply, fault: ConnectorOutage & { kind: 'status' }): FastifyReply {
  if (fault.retryAfter !== undefined) reply.header('retry-after', fault.retryAfter);
  return reply.code(fault.status).removeHeader('content-length');
}

function bodyOf(status: number) {
  const code = status === 429 ? 'TooManyRequests' : 'ServiceError';
  return { error: { code, message: `The sandbox was told to answer ${status}.` } };
}
