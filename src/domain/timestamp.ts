import * as z from 'zod/mini';

/** A moment: ISO 8601 in UTC, as `Date.toJSON` writes it. */
export const timestamp = z.iso.datetime();
