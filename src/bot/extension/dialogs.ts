import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import { cutText } from '../../domain/cutText.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { type ActionOnPair, act } from '../cardActions/act.ts';
import type { Card } from '../cards/adaptiveCard.ts';
import { readCardAction } from '../cards/payloads.ts';
import { whichCard } from '../cards/which.ts';
import { wordsFor } from '../cards/wording/catalog.ts';
import type { BotParts } from '../parts.ts';
import type { Asked } from '../talk/asked.ts';
import { draftFromText, topicDraftReply } from '../talk/draftReplies.ts';
import type { Reply } from '../talk/reply.ts';
import { idFrom } from '../turn/newIds.ts';
import { readerAlone } from '../turn/reader.ts';
import { signedIn } from '../turn/signedIn.ts';
import type { Turn } from '../turn/turn.ts';
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
export async function openDialog(parts: BotParts, turn: Turn, raw: unknown): Promise<DialogStep> {
  const person = signedIn(turn, parts.tenantIds);
  const chosen = readMessageAction(raw);
  const oneOnOnes = await choices(parts, turn, person);
  const [only, ...others] = oneOnOnes;
  const words = wordsFor(turn.locale);
  if (!only) return { sentence: words.startHere.todo };
  if (chosen.text === '') return { sentence: words.dialog.empty };
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
export async function submitDialog(parts: BotParts, turn: Turn, raw: unknown): Promise<DialogStep> {
  const person = signedIn(turn, parts.tenantIds);
  const { commandId, data } = submitted.parse(raw);
  const read = readCardAction(data);
  if (!read.ok) throw new Failure('invalid', { field: read.field });
  const { action } = read;
  if (action.verb === 'runCommand') throw new Failure('invalid');
  const { value } = await parts.stories.readOneOnOne({ person, id: action.oneOnOneId });
  const asked = askedOf(turn, person, value);
  if (action.verb === 'chooseOneOnOne') {
    return draftOf(asked, { action: commandId, text: action.text, link: action.messageLink });
  }
  return confirmed(parts, asked, action);
}

/** A dialog only confirms what it drafted. */
async function confirmed(parts: BotParts, asked: Asked, action: ActionOnPair): Promise<DialogStep> {
  if (action.verb !== 'confirmTopic' && action.verb !== 'confirmAction') throw new Failure('invalid');
  const reply = await act(parts, asked, action, 'dialog');
  if (action.verb === 'confirmAction' && !reply.shows) return stepOf(reply, asked.turn);
  const { dialog } = wordsFor(asked.turn.locale);
  return { sentence: action.verb === 'confirmTopic' ? dialog.added : dialog.recorded };
}

/** In the chat of two it is theirs; anywhere else the person says which: only they see the dialog. */
async function choices({ stories, places }: BotParts, turn: Turn, person: Person): Promise<OneOnOne[]> {
  const place = turn.conversation.kind === 'group' ? await places.find(turn, person) : null;
  return place?.kind === 'pair' ? [place.oneOnOne] : stories.personal.oneOnOnes(person, turn.spoken);
}

function draftOf(asked: Asked, { action, text, link }: ChosenMessage): DialogStep {
  const more = { messageLink: link, place: 'dialog' } as const;
  const draft: Record<MessageAction, () => Reply> = {
    addToAgenda: () => topicDraftReply(asked, { title: cutText(text, agendaLimits.title), ...more }),
    makeActionItem: () => draftFromText(asked, text, more),
  };
  return stepOf(draft[action](), asked.turn);
}

function stepOf({ card }: Reply, turn: Turn): DialogStep {
  return { card: card(readerAlone(turn)) };
}

function askedOf(turn: Turn, person: Person, oneOnOne: OneOnOne): Asked {
  const newId = idFrom(turn.conversation.conversationId, turn.activityId);
  return { turn, person, oneOnOne, userIds: [], newId };
}
