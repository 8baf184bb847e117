import { z } from 'zod';
import { actionItemPayloads } from './payloads/actionItems.ts';
import { agendaPayloads } from './payloads/agenda.ts';
import { conversationPayloads } from './payloads/conversation.ts';
import { reminderPayloads } from './payloads/reminders.ts';
import { settingsPayloads } from './payloads/settings.ts';

/**
 * Everything that a card can send back, by its verb. Fields besides these are dropped. Ids are only well formed:
 * whether the sender may touch what they name is asked again where it is read.
 */
export const cardAction = z.discriminatedUnion('verb', [
  ...conversationPayloads,
  ...agendaPayloads,
  ...actionItemPayloads,
  ...reminderPayloads,
  ...settingsPayloads,
]);

export type CardAction = z.infer<typeof cardAction>;

/** What a button carries: its verb and its ids; the rest of the action comes from the card's inputs. */
export type CardData = {
  [V in CardAction['verb']]: { verb: V } & Partial<Extract<CardAction, { verb: V }>>;
}[CardAction['verb']];

export type CardReading =
  | { ok: true; action: CardAction }
  /** `field`: the input or id at fault; `message`: what it must be, never what it was. */
  | { ok: false; field: string; message: string };

/** Action.Execute arrives wrapped, with its verb beside its data; Action.Submit as the bare data. */
const wrapped = z.object({
  action: z.object({ verb: z.string().max(50), data: z.record(z.string(), z.unknown()) }),
});

/** Reads the `value` of an activity that a card's button sent. Never throws, whatever it is given. */
export function readCardAction(value: unknown): CardReading {
  const execute = wrapped.safeParse(value);
  const data = execute.success ? { ...execute.data.action.data, verb: execute.data.action.verb } : value;
  const action = cardAction.safeParse(data);
  if (action.success) return { ok: true, action: action.data };
  const [issue] = action.error.issues;
  return {
    ok: false,
    field: String(issue?.path[0] ?? 'verb'),
    message: issue?.message ?? 'must be a card action',
  };
}
