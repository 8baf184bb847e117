import { z } from 'zod';
import { itemId } from '../../contract/actionItems.ts';
import { actionStatuses, actionTitle, calendarDate } from '../../domain/actionItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { entraId, splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import { questionWording } from '../../domain/openingQuestion.ts';
import { purposes } from '../../domain/purpose.ts';
import { reminderChoice } from './reminderChoice.ts';

/** Commands that a button can run by themselves. */
export const commandWords = ['help', 'agenda', 'actions', 'question', 'next', 'recap', 'settings'] as const;

export type CommandWord = (typeof commandWords)[number];

/** Longest text that a card takes back at all, before the rules of its field are asked. */
const longestText = 4_000;

/** Longest words for a date. */
export const dueWordsLimit = 100;

/** Longest command that is kept while somebody chooses which 1:1 it is for. */
export const commandTextLimit = 1_000;

/** Action items that one reminder shows. */
export const mostActionsDue = 10;

/** Updates that a brief has fields for. */
export const mostUpdates = 3;

/** Teams leaves an empty input out, or sends it as ''. */
const typed = z
  .string()
  .max(longestText, `must have at most ${longestText} characters`)
  .optional()
  .transform((text) => (text ?? '').replace(/\s+/gu, ' ').trim());

const orNull = typed.transform((text) => (text === '' ? null : text));

const oneOnOneId = z
  .string()
  .max(200)
  .refine((id) => splitOneOnOneId(id) !== null, 'must be the id of a 1:1');

const topicTitle = typed.pipe(words(agendaLimits.title));
const commandText = typed.pipe(words(commandTextLimit));
const date = orNull.pipe(z.nullable(calendarDate));
const dueWords = orNull.pipe(words(dueWordsLimit).nullable());
const purpose = orNull.pipe(z.enum(purposes).nullable());
const messageLink = orNull.pipe(
  z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .nullable(),
);
const list = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), ownerId: z.nullable(entraId) }),
  z.object({ kind: z.literal('done') }),
]);

/** The same with its lines kept; where it is left out, so is the field. */
const typedLines = z
  .string()
  .max(agendaLimits.answer, `must have at most ${agendaLimits.answer} characters`)
  .optional()
  .transform((text) => (text ?? '').replace(/\r\n?/gu, '\n').trim());

/** A topic that may be left empty. */
const topicOrNone = typed.pipe(
  z.string().max(agendaLimits.title, `must have at most ${agendaLimits.title} characters`),
);

/** Which updates a brief asks for, and what was typed into the field of each, in the same order. */
const updates = {
  updates: z.array(itemId).max(mostUpdates).default([]),
  update0: typedLines,
  update1: typedLines,
  update2: typedLines,
};

const brief = z.object({
  kind: z.literal('brief'),
  startsAt: z.iso.datetime().nullable(),
  isShort: z.boolean(),
});
const reminder = z.discriminatedUnion('kind', [
  brief,
  z.object({ kind: z.literal('actionsDue'), actionIds: z.array(itemId).min(1).max(mostActionsDue) }),
]);

/** Which reminder a button belongs to: the answer is its card, as it stands by then. */
export type ReminderOnCard = z.infer<typeof reminder>;

/**
 * Everything that a card can send back, by its verb. Fields besides these are dropped. Ids are only well formed:
 * whether the sender may touch what they name is asked again where it is read.
 */
export const cardAction = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('runCommand'),
    command: z.enum(commandWords),
    oneOnOneId: oneOnOneId.nullable(),
  }),
  z.object({ verb: z.literal('chooseOneOnOne'), oneOnOneId, text: commandText, messageLink }),
  z.object({ verb: z.literal('addTopic'), oneOnOneId, title: topicTitle }),
  z.object({ verb: z.literal('removeTopic'), oneOnOneId, topicId: itemId }),
  z.object({ verb: z.literal('restoreTopic'), oneOnOneId, topicId: itemId }),
  z.object({ verb: z.literal('makeAction'), oneOnOneId, title: commandText }),
  z.object({
    verb: z.literal('confirmTopic'),
    oneOnOneId,
    newId: itemId,
    title: topicTitle,
    purpose,
    messageLink,
  }),
  z.object({
    verb: z.literal('confirmAction'),
    oneOnOneId,
    newId: itemId,
    title: typed.pipe(actionTitle),
    ownerId: entraId,
    dueDate: date,
    dueWords,
    messageLink,
  }),
  z.object({ verb: z.literal('dropDraft'), oneOnOneId }),
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
  z.object({ verb: z.literal('giveAction'), oneOnOneId, actionId: itemId, ownerId: entraId }),
  z.object({ verb: z.literal('setActionDate'), oneOnOneId, actionId: itemId, dueDate: date }),
  z.object({
    verb: z.literal('answer'),
    oneOnOneId,
    on: brief,
    questionId: z.string().max(100),
    round: z.int().min(0),
    /** A mark of the answer that the field began with. */
    shown: z.string().max(100),
    answer: typedLines,
    title: topicOrNone,
    ...updates,
  }),
  z.object({
    verb: z.literal('dealWithAction'),
    oneOnOneId,
    on: reminder,
    actionId: itemId,
    change: z.enum(['done', 'snooze', 'give']),
    until: date,
    /** Typed on the same card and not saved yet: it stays in its fields. */
    answer: typedLines,
    title: topicOrNone,
    ...updates,
  }),
  z.object({ verb: z.literal('muteReminders'), oneOnOneId, isMuted: z.boolean() }),
  z.object({ verb: z.literal('setReminders'), oneOnOneId, ...reminderChoice }),
  z.object({ verb: z.literal('skipGap'), oneOnOneId }),
  /** Own words win over an offered wording; one of the two there must be. */
  z
    .object({ verb: z.literal('changeQuestion'), oneOnOneId, wording: typed, offered: typed })
    .transform(({ offered, ...rest }) => ({ ...rest, wording: rest.wording || offered }))
    .pipe(z.object({ verb: z.literal('changeQuestion'), oneOnOneId, wording: questionWording })),
  z.object({ verb: z.literal('nameManager'), oneOnOneId, managerId: entraId }),
  z.object({ verb: z.literal('undoWrapUp'), oneOnOneId, meetingId: z.string().max(60) }),
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

function words(longest: number) {
  return z.string().min(1, 'must not be empty').max(longest, `must have at most ${longest} characters`);
}
