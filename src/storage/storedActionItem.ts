import * as z from 'zod';
import { type ActionItem, actionItem } from '../domain/actionItem.ts';
import { indexedText } from '../domain/searchText.ts';
import { itemSchema, storedKind } from './storedItem.ts';

const stored = itemSchema('actionItem', 1, actionItem.shape);

/** With what only queries look at; see storedMeeting. */
const written = stored.extend({ happenedAt: z.iso.datetime(), searchText: z.string() });

const idPrefix = 'action.';

/** Where an action item is in the partition of its 1:1. */
export function actionItemId(id: string): string {
  return `${idPrefix}${id}`;
}

export function actionIdOf(itemId: string): string {
  return itemId.slice(idPrefix.length);
}

export function actionItemItem(oneOnOneId: string, item: ActionItem): z.input<typeof written> {
  return {
    ...item,
    id: actionItemId(item.id),
    pk: oneOnOneId,
    type: 'actionItem',
    schemaVersion: 1,
    happenedAt: item.madeAt,
    searchText: indexedText(item.title),
  };
}

export const actionItemKind = storedKind({
  what: 'action item',
  schema: written,
  reads: stored,
  toValue: ({ pk: _, type: __, schemaVersion: ___, ...value }): ActionItem => ({
    ...value,
    id: actionIdOf(value.id),
  }),
});
