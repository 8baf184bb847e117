import Fastify from 'fastify';
import * as z from 'zod';
import { botPath } from '../../src/contract/addresses.ts';

const fromPlayground = z.looseObject({ serviceUrl: z.url() });

/** Nothing that Opener answers takes longer. */
const patience = 20_000;

/**
 * Microsoft's Agents Playground sends activities without a token. This stands between: it signs each one as the
 * Bot Framework would, and passes it on to the real endpoint, so that the product needs no door without a lock. It
 * takes activities of one playground alone and listens on this computer only.
 */
export async function openRelay(dependencies: {
  /** Where the playground's Bot Connector is. */
  serviceUrl: string;
  /** The product's bot endpoint. */
  botUrl: string;
  /** A Bot Framework token for this service url. */
  tokenFor: (serviceUrl: string) => Promise<string>;
}): Promise<{ url: string; close(): Promise<void> }> {
  const relay = Fastify({ forceCloseConnections: true });
  // The playground asks so before it starts, to see whether anybody is there.
  relay.head(botPath, (_, reply) => reply.code(200).send());
  relay.post(botPath, async (request, reply) => {
    const activity = fromPlayground.safeParse(request.body);
    if (!activity.success || activity.data.serviceUrl !== dependencies.serviceUrl) {
      return reply.code(403).send({ error: { message: `Only ${dependencies.serviceUrl} is let through.` } });
    }
    const answer = await fetch(dependencies.botUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await dependencies.tokenFor(dependencies.serviceUrl)}`,
      },
      body: JSON.stringify(activity.data),
      signal: AbortSignal.timeout(patience),
    });
    const type = answer.headers.get('content-type');
    if (type !== null) reply.header('content-type', type);
    return reply.code(answer.status).send(await answer.text());
  });
  const url = await relay.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${url}${botPath}`, close: () => relay.close() };
}
