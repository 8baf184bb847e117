import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { WordedFailure } from '../../src/contract/wordedFailure.ts';
import type { SandboxClock } from '../world/clock.ts';
import { millisecondsOf } from '../world/clockDuration.ts';
import { meetings, type PersonKey, people, tenantId } from '../world/world.ts';
import { worldOccurrenceAt } from '../world/worldOccurrence.ts';

export type SandboxDependencies = {
  clock: SandboxClock;
  tokenFor(person: PersonKey): Promise<{ token: string; expiresAt: string }>;
};

const personKeys = Object.keys(people) as [PersonKey, ...PersonKey[]];

const tokenRequest = z.strictObject({
  person: z.enum(personKeys, `must be one of ${personKeys.join(', ')}`),
});

const durationWanted = 'must be milliseconds, or words like "10 minutes"';

const duration = z.union(
  [z.int().min(0, durationWanted), z.string().transform(millisecondsOf).pipe(z.number())],
  durationWanted,
);

const clockChange = z
  .strictObject({
    now: z.iso.datetime({ offset: true, error: 'must be ISO 8601 with a zone' }).optional(),
    advance: duration.optional(),
  })
  .refine(({ now, advance }) => (now === undefined) !== (advance === undefined), {
    path: ['now'],
    error: 'must be given, or advance, and not both',
  });

/** What scripts and the host page ask the sandbox: tokens, the time, who there is. */
export function sandboxRoutes(server: FastifyInstance, { clock, tokenFor }: SandboxDependencies): void {
  const app = server.withTypeProvider<ZodTypeProvider>();
  app.post('/sandbox/token', { schema: { body: tokenRequest } }, ({ body }) => tokenFor(body.person));
  app.get('/sandbox/clock', () => ({ now: clock.now() }));
  app.post('/sandbox/clock', { schema: { body: clockChange } }, ({ body }) => {
    moveClock(clock, body);
    return { now: clock.now() };
  });
  app.get('/sandbox/world', () => ({
    tenantId,
    people: Object.values(people),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      next: worldOccurrenceAt(meeting.weekly, clock.now()),
    })),
  }));
}

function moveClock(clock: SandboxClock, change: z.infer<typeof clockChange>): void {
  try {
    if (change.now !== undefined) clock.set(change.now);
    if (change.advance !== undefined) clock.advance(change.advance);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WordedFailure('invalid', `now: ${error.message}`, { field: 'now' });
  }
}
