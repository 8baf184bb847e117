import type { FastifyInstance } from 'fastify';
import { type PersonKey, people } from '../world/world.ts';
import type { Allowed } from './allowed.ts';
import { drawnPhoto } from './drawnPhoto.ts';
import { graphRefusals, refuseGraph } from './refusal.ts';

/** Whose manager is who. */
const managers: Partial<Record<PersonKey, PersonKey>> = { mia: 'rae', tom: 'rae' };

/** Who never set one. */
const withoutPhoto: readonly PersonKey[] = ['ines'];

/**
 *   GET /v1.0/me
 *   GET /v1.0/me/manager                404 for who has none
 *   GET /v1.0/me/photos/96x96/$value    404 for who has none
 */
export function peopleRoutes(app: FastifyInstance, { allowed }: { allowed: Allowed }): void {
  app.get('/v1.0/me', async (request, reply) => {
    const person = await allowed('User.Read', request, reply);
    return person ? userOf(person) : reply;
  });
  app.get('/v1.0/me/manager', async (request, reply) => {
    const person = await allowed('User.Read', request, reply);
    if (!person) return reply;
    const manager = managers[person];
    return manager ? userOf(manager) : refuseGraph(reply, graphRefusals.notFound);
  });
  app.get('/v1.0/me/photos/96x96/$value', async (request, reply) => {
    const person = await allowed('User.Read', request, reply);
    if (!person) return reply;
    if (withoutPhoto.includes(person)) return refuseGraph(reply, graphRefusals.notFound);
    return reply.type('image/png').send(drawnPhoto(people[person].colour));
  });
}

function userOf(person: PersonKey) {
  const { id, name, title, upn } = people[person];
  return {
    '@odata.type': '#microsoft.graph.user',
    id,
    displayName: name,
    jobTitle: title,
    userPrincipalName: upn,
  };
}
