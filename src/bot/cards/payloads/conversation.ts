import { z } from 'zod';
import { itemId } from '../../../contract/actionItems.ts';
import { commandText, messageLink, oneOnOneId } from './fields.ts';

/** Commands that a button can run by themselves. */
export const commandWords = ['help', 'agenda', 'actions', 'question', 'next', 'recap', 'settings'] as const;

export type CommandWord = (typeof commandWords)[number];

/** What buttons say in place of a written message. */
export const conversationPayloads = [
  z.object({
    verb: z.literal('runCommand'),
    command: z.enum(commandWords),
    oneOnOneId: oneOnOneId.nullable(),
  }),
  z.object({ verb: z.literal('chooseOneOnOne'), oneOnOneId, text: commandText, messageLink }),
  z.object({
    verb: z.literal('moveToOther'),
    oneOnOneId,
    otherOneOnOneId: oneOnOneId,
    kind: z.enum(['topic', 'actionItem']),
    itemId,
  }),
] as const;
