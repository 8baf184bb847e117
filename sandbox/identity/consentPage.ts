import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import { ownValue } from '../../src/domain/ownValue.ts';
import { people } from '../world/world.ts';
import type { GrantedConsents } from './consents.ts';
import { permissionsIn } from './permissions.ts';

type Dependencies = {
  clientId: string;
  /** Where answers may go, as the app registration lists it. */
  redirectUris: () => readonly string[];
  consents: GrantedConsents;
};

const asked = z.object({
  client_id: z.string(),
  response_type: z.literal('code'),
  redirect_uri: z.string(),
  scope: z.string(),
  state: z.string(),
  login_hint: z.string(),
});

const decided = asked.extend({ decision: z.enum(['accept', 'decline']) });

const path = '/:tenant/oauth2/v2.0/authorize';

/** Words for what the product asks for, as Microsoft puts them. */
const words: Record<string, string> = {
  'Calendars.ReadBasic': 'Read basic details of your calendars',
  'MailboxSettings.Read': 'Read your mailbox settings',
  'Tasks.ReadWrite': 'Create, read, update and delete your tasks',
  'User.Read': 'Sign you in and read your profile',
};

/** Where Entra asks a person for a consent, and sends the answer back to the app. */
export function consentRoutes(app: FastifyInstance, dependencies: Dependencies): void {
  app.get(path, (request, reply) => {
    const read = asked.safeParse(request.query);
    const person = read.success ? personOf(read.data.login_hint) : undefined;
    if (!read.success || !person || !isRegistered(dependencies, read.data)) return refuse(reply);
    const wanted = permissionsIn(read.data.scope).map((scope) => ownValue(words, scope) ?? scope);
    return reply.type('text/html; charset=utf-8').send(page(person.upn, wanted, read.data));
  });

  app.post(path, (request, reply) => {
    const read = decided.safeParse(request.body);
    const person = read.success ? personOf(read.data.login_hint) : undefined;
    if (!read.success || !person || !isRegistered(dependencies, read.data)) return refuse(reply);
    const { decision, scope, state, redirect_uri } = read.data;
    if (decision === 'accept') dependencies.consents.set(person.id, permissionsIn(scope), 'given');
    const answer =
      decision === 'accept'
        ? { code: 'sandbox', state }
        : { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent.', state };
    return reply.redirect(`${redirect_uri}?${new URLSearchParams(answer)}`, 303);
  });
}

function isRegistered(
  { clientId, redirectUris }: Dependencies,
  { client_id, redirect_uri }: z.infer<typeof asked>,
): boolean {
  return client_id === clientId && redirectUris().includes(redirect_uri);
}

function personOf(loginHint: string) {
  return Object.values(people).find(({ upn }) => upn === loginHint);
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(400).type('text/plain').send('AADSTS50011: The request is not one of this app.');
}

function page(upn: string, wanted: readonly string[], hidden: z.infer<typeof asked>): string {
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Permissions requested</title>
<style>
body { font: 15px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 26rem; margin: 3rem auto; padding: 0 1.5rem; color: #242424 }
h1 { font-size: 1.4rem } small { color: #616161 } button { font: inherit; padding: .4rem 1.2rem; margin: 1rem .5rem 0 0 }
</style>
<main><small>Sandbox sign-in · ${escaped(upn)}</small><h1>Permissions requested</h1><p>Opener would like to:</p>
<ul>${wanted.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>
<form method="post">${inputs.join('')}
<button name="decision" value="accept">Accept</button><button name="decision" value="decline">Cancel</button></form></main></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
