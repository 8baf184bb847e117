import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { answerFailures } from './failures.ts';

/** Bytes of one request's body. The longest text the API takes is a question. */
const bodyLimit = 64 * 1024;

/** An HTTP server that answers every failure in one way and knows no route yet. */
export function createHttpServer({ logger }: { logger?: FastifyBaseLogger | undefined }): FastifyInstance {
  const app: FastifyInstance = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    bodyLimit,
    genReqId: () => randomUUID(),
    // A caller who sends half a request does not hold a connection for ever.
    requestTimeout: 30_000,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  answerFailures(app);
  return app;
}
