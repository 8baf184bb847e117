import * as z from 'zod/mini';

/** Somebody as a verified token names them. `id` is the Entra object id, unique within `tenantId` only. */
export const person = z.object({ id: z.string(), tenantId: z.string(), name: z.string() });

export type Person = z.infer<typeof person>;

/** Which of the two somebody is in a 1:1. */
export const role = z.enum(['manager', 'report']);

export type Role = z.infer<typeof role>;

/** Names a person. */
export type PersonRef = Pick<Person, 'id' | 'tenantId'>;
