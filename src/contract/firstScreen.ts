import * as z from 'zod/mini';
import { actionItemList } from './actionItems.ts';
import { oneOnOneView } from './http.ts';
import { upcoming } from './upcoming.ts';

/**
 * What the panel's first screen shows besides the 1:1 itself, so that nothing more is asked before it is drawn. Each
 * part is null where it could not be had in time: the panel then asks for it by itself.
 */
export const firstScreen = z.object({
  /** The agenda document as an update of Yjs, in base64. What came later comes over the socket. */
  agenda: z.nullable(z.string()),
  actionItems: z.nullable(actionItemList),
  ahead: z.nullable(upcoming),
});

export type FirstScreen = z.infer<typeof firstScreen>;

/** The answer of opening a 1:1. */
export const openedOneOnOne = z.extend(oneOnOneView, { first: z.optional(firstScreen) });

export type OpenedOneOnOne = z.infer<typeof openedOneOnOne>;
