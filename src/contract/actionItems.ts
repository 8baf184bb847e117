import * as z from 'zod/mini';
import { actionTitle, toldAction } from '../domain/actionItem.ts';
import { languages } from '../domain/language.ts';
import { entraId } from '../domain/oneOnOneId.ts';
import { timeZone } from '../domain/timeZone.ts';
import { oneOfThem } from './http.ts';
import type { RouteGroup } from './route.ts';

export const itemId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be an id of 8 to 64 letters, digits, - or _'));

export const language = z.enum(languages);

const { dueDate, status } = toldAction.shape;

export const newActionItemBody = z.strictObject({
  id: itemId,
  /** As typed: "send the deck by Friday" carries its own due date, unless `dueDate` is given. */
  text: actionTitle,
  ownerId: entraId,
  dueDate: z.optional(dueDate),
  zone: timeZone,
  language,
  /** The agenda item it came from; none when it was typed into the list. */
  agendaItemId: z.optional(itemId),
});

export const editActionItemBody = z
  .strictObject({
    title: z.optional(actionTitle),
    ownerId: z.optional(entraId),
    dueDate: z.optional(dueDate),
    status: z.optional(status),
  })
  .check(z.refine((edit) => Object.keys(edit).length > 0, 'must change something'));

export const listQuery = z.object({ zone: timeZone });

/** What leaves the server of an action item; its history stays. */
export const actionItemView = z.object({
  ...toldAction.shape,
  source: z.enum(['panel', 'agendaItem', 'bot', 'message', 'meeting']),
  /** The message it came from; null for every other source. */
  link: z.nullable(z.string()),
  /** Etag to send as If-Match with a change. */
  etag: z.string(),
});

export type ActionItemView = z.infer<typeof actionItemView>;

export const actionItemList = z.object({
  items: z.array(actionItemView),
  /** The reader's calendar day, to tell what is overdue. */
  today: z.string(),
});

export type ActionItemList = z.infer<typeof actionItemList>;

/** Dates are calendar days of the owner. */
export const actionItemRoutes = {
  list: {
    method: 'GET',
    path: `${oneOfThem}/action-items`,
    query: listQuery,
    fromDevice: ['zone'],
    answer: actionItemList,
  },
  /** The same id again gives what the first call made. */
  add: {
    method: 'POST',
    path: `${oneOfThem}/action-items`,
    body: newActionItemBody,
    fromDevice: ['zone'],
    answer: actionItemView,
  },
  change: {
    method: 'PATCH',
    path: `${oneOfThem}/action-items/:actionId`,
    body: editActionItemBody,
    ifMatch: true,
    answer: actionItemView,
  },
  /** Takes back what the caller has just added, without a trace; `changedMeanwhile` where that is too late. */
  withdraw: {
    method: 'DELETE',
    path: `${oneOfThem}/action-items/:actionId`,
    answer: z.object({ withdrawn: z.literal(true) }),
  },
} as const satisfies RouteGroup;
