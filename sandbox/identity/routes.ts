import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { JWK } from 'jose';
import * as z from 'zod';
import { tokenLifetime } from './claims.ts';
import { consentRoutes } from './consentPage.ts';
import { botIssuer, botKeysUrl, issuerTemplate, keysUrl } from './issuerUrls.ts';
import { type ExchangeDependencies, exchangeToken } from './onBehalfOf.ts';

type Dependencies = {
  url: () => string;
  bot: { id: string; password: string };
  publicKeys: () => JWK[];
  botToken: () => Promise<string>;
  appToken: () => Promise<string>;
  exchange: ExchangeDependencies;
  redirectUris: () => readonly string[];
};

/**
 * The paths that Entra and the Bot Framework use, below one url:
 *
 *   GET  /:tenant/v2.0/.well-known/openid-configuration   for tab tokens
 *   GET  /common/discovery/v2.0/keys
 *   POST /:tenant/oauth2/v2.0/token                       client credentials of bot and app; on behalf of somebody
 *   GET  /:tenant/oauth2/v2.0/authorize                   where a person is asked for consent, and POST their answer
 *   GET  /v1/.well-known/openidconfiguration              for calls to the bot
 *   GET  /v1/.well-known/keys                             with the channels that each key may speak for
 */
export function issuerRoutes(dependencies: Dependencies): FastifyPluginAsync {
  return async (app) => {
    tabDocuments(app, dependencies);
    botDocuments(app, dependencies);
    tokenEndpoint(app, dependencies);
    consentRoutes(app, { ...dependencies.exchange, redirectUris: dependencies.redirectUris });
  };
}

function tabDocuments(app: FastifyInstance, { url, publicKeys }: Dependencies): void {
  app.get<{ Params: { tenant: string } }>('/:tenant/v2.0/.well-known/openid-configuration', (request) => ({
    issuer: issuerTemplate(url()).replace('{tenantid}', request.params.tenant),
    jwks_uri: keysUrl(url()),
    token_endpoint: `${url()}/${request.params.tenant}/oauth2/v2.0/token`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['token'],
    subject_types_supported: ['pairwise'],
  }));
  app.get('/common/discovery/v2.0/keys', () => ({ keys: publicKeys() }));
}

function botDocuments(app: FastifyInstance, { url, publicKeys }: Dependencies): void {
  app.get('/v1/.well-known/openidconfiguration', () => ({
    issuer: botIssuer,
    jwks_uri: botKeysUrl(url()),
    id_token_signing_alg_values_supported: ['RS256'],
  }));
  app.get('/v1/.well-known/keys', () => ({
    keys: publicKeys().map((key) => ({ ...key, endorsements: ['msteams'] })),
  }));
}

const tokenRequest = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.literal('https://api.botframework.com/.default'),
});

const appTokenRequest = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string().regex(/^https:\/\/graph\.microsoft\.com\/\.default\b/),
});

const exchangeGrant = z.object({ grant_type: z.literal('urn:ietf:params:oauth:grant-type:jwt-bearer') });

function tokenEndpoint(app: FastifyInstance, { bot, botToken, appToken, exchange }: Dependencies): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );
  app.post('/:tenant/oauth2/v2.0/token', async (request, reply) => {
    if (exchangeGrant.safeParse(request.body).success) {
      const { status, body } = await exchangeToken(exchange, request.body);
      return reply.code(status).send(body);
    }
    const app = appTokenRequest.safeParse(request.body);
    if (app.success) {
      const { client_id: id, client_secret: secret } = app.data;
      const isKnown = id === exchange.clientId && exchange.clientSecret && secret === exchange.clientSecret;
      if (!isKnown) return reply.code(401).send({ error: 'invalid_client' });
      return { token_type: 'Bearer', expires_in: tokenLifetime, access_token: await appToken() };
    }
    const asked = tokenRequest.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: 'invalid_request' });
    const { client_id, client_secret } = asked.data;
    if (client_id !== bot.id || client_secret !== bot.password) {
      return reply.code(401).send({ error: 'invalid_client' });
    }
    return { token_type: 'Bearer', expires_in: tokenLifetime, access_token: await botToken() };
  });
}
