import { z } from 'zod';
import { itemId } from '../../../contract/actionItems.ts';
import { actionStatuses, actionTitle } from '../../../domain/actionItem.ts';
import { entraId } from '../../../domain/oneOnOneId.ts';
import { commandText, date, messageLink, oneOnOneId, orNull, typed, wordChoice } from './fields.ts';

/** Longest words for a date. */
export const dueWordsLimit = 100;

const dueWords = orNull.pipe(wordChoice(dueWordsLimit).nullable());

const list = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), ownerId: z.nullable(entraId) }),
  z.object({ kind: z.literal('done') }),
]);

/** What buttons do to action items. */
export const actionItemPayloads = [
  z.object({ verb: z.literal('makeAction'), oneOnOneId, title: commandText }),
  z.object({
    verb: z.literal('confirmAction'),
    oneOnOneId,
    newId: itemId,
    title: typed.pipe(actionTitle),
    ownerId: entraId,
    dueDate: date,
    dueWords,
    /** The button of a day, or of a person: it counts, whatever stands in the fields. */
    chosenDay: date.transform((day) => day ?? undefined),
    chosenOwner: z.optional(entraId),
    messageLink,
  }),
  z.object({ verb: z.literal('showAction'), oneOnOneId, actionId: itemId }),
  z.object({ verb: z.literal('showActions'), oneOnOneId, list }),
  z.object({
    verb: z.literal('setActionStatus'),
    oneOnOneId,
    actionId: itemId,
    status: z.enum(actionStatuses),
    /** The list it was pressed in, to be shown again; null on the item's own card. */
    list: list.nullable(),
  }),
  z.object({ verb: z.literal('withdrawAction'), oneOnOneId, actionId: itemId }),
  z.object({ verb: z.literal('giveAction'), oneOnOneId, actionId: itemId, ownerId: entraId }),
  z.object({ verb: z.literal('setActionDate'), oneOnOneId, actionId: itemId, dueDate: date }),
] as const;
