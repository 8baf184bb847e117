/** Somebody as a verified token names them. `id` is the Entra object id, unique within `tenantId` only. */
export type Person = { id: string; tenantId: string; name: string };

/** Which of the two somebody is in a 1:1; null while the pair has not said. */
export type Role = 'manager' | 'report';
