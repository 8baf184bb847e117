import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { cutText } from '../../domain/cutText.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { type ActionOnPair, handlePairAction } from '../cardActions/handlePairAction.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import { cardStringsFor } from '../cards/cardStrings.ts';
import { readCardAction } from '../cards/payloads.ts';
import { whichCard } from '../cards/which.ts';
import type { BotContext } from '../context/botContext.ts';
import { draftFromText, topicDraftReply } from '../talk/draftReplies.ts';
import { idFrom } from '../turn/once.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, readerAlone, signedIn, type Turn } from '../turn/turn.ts';
import {
  type ChosenMessage,
  type MessageAction,
  messageActions,
  readMessageAction,
} from './messageAction.ts';

/** What a dialog shows next: a card, or a sentence with which it ends. */
export type DialogStep = { card: Card } | { sentence: string };

/**
 * Opens the dialog of a message action: a draft with the message's text, or the choice of a 1:1 before it.
 * @throws Failure
 */
export async function openDialog(botContext: BotContext, turn: Turn, raw: unknown): Promise<DialogStep> {
  const person = signedIn(turn, botContext.tenantIds);
  const chosen = readMessageAction(raw);
  const oneOnOnes = await choices(botContext, turn, person);
  const [only, ...others] = oneOnOnes;
  const strings = cardStringsFor(turn.locale);
  if (!only) return { sentence: strings.startHere.todo };
  if (chosen.text === '') return { sentence: strings.dialog.empty };
  if (others.length === 0) return draftOf(askedOf(turn, person, only), chosen);
  const view = {
    choices: oneOnOnes.map(({ id, people }) => ({ oneOnOneId: id, other: otherThan(people, person.id) })),
    text: chosen.text,
    dialog: { messageLink: chosen.link },
  };
  return { card: whichCard(view, readerAlone(turn)) };
}

const submitted = z.object({ commandId: z.enum(messageActions), data: z.unknown().optional() });

/** Goes on with what was filled in: to the draft, to a field that needs another look, or to the end. @throws Failure */
export async function submitDialog(botContext: BotContext, turn: Turn, raw: unknown): Promise<DialogStep> {
  const person = signedIn(turn, botContext.tenantIds);
  const { commandId, data } = submitted.parse(raw);
  const read = readCardAction(data);
  if (!read.ok) throw new Failure('invalid', { field: read.field });
  const { action } = read;
  if (action.verb === 'runCommand' || action.verb === 'moveToOther') throw new Failure('invalid');
  const { value } = await botContext.useCases.readOneOnOne(person, action.oneOnOneId);
  const asked = askedOf(turn, person, value);
  if (action.verb === 'chooseOneOnOne') {
    return draftOf(asked, { action: commandId, text: action.text, link: action.messageLink });
  }
  return confirmed(botContext, asked, action);
}

/** A dialog only confirms what it drafted. */
async function confirmed(
  botContext: BotContext,
  pairContext: PairContext,
  action: ActionOnPair,
): Promise<DialogStep> {
  if (action.verb !== 'confirmTopic' && action.verb !== 'confirmAction') throw new Failure('invalid');
  const reply = await handlePairAction(botContext, pairContext, action, 'dialog');
  if (action.verb === 'confirmAction' && !reply.shows) return stepOf(reply, pairContext.turn);
  const { dialog } = cardStringsFor(pairContext.turn.locale);
  return { sentence: action.verb === 'confirmTopic' ? dialog.added : dialog.recorded };
}

/** In the chat of two it is theirs; anywhere else the person says which: only they see the dialog. */
async function choices(
  { useCases, chatScopes }: BotContext,
  turn: Turn,
  person: Person,
): Promise<OneOnOne[]> {
  const scope = turn.conversation.kind === 'group' ? await chatScopes.find(turn, person) : null;
  return scope?.kind === 'pair'
    ? [scope.oneOnOne]
    : useCases.personal.oneOnOnes(person, turn.detectedLanguage);
}

function draftOf(pairContext: PairContext, { action, text, link }: ChosenMessage): DialogStep {
  const more = { messageLink: link, place: 'dialog' } as const;
  const draft: Record<MessageAction, () => Reply> = {
    addToAgenda: () => topicDraftReply(pairContext, { title: cutText(text, agendaLimits.title), ...more }),
    makeActionItem: () => draftFromText(pairContext, text, more),
  };
  return stepOf(draft[action](), pairContext.turn);
}

function stepOf({ card }: Reply, turn: Turn): DialogStep {
  return { card: card(readerAlone(turn)) };
}

function askedOf(turn: Turn, person: Person, oneOnOne: OneOnOne): PairContext {
  const newId = idFrom(turn.conversation.conversationId, turn.activityId);
  return { turn, person, oneOnOne, userIds: [], newId };
}
