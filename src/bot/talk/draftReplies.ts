import { likelyDays, splitDueDate } from '../../reading/dueDate.ts';
import { draftCard } from '../cards/draft.ts';
import type { DraftView } from '../cards/views.ts';
import type { Command } from '../commands/command.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf, readingOf } from '../turn/turn.ts';

type Due = Extract<Command, { kind: 'addAction' }>['due'];

/** A form with what is known of an action item, for somebody to complete and confirm. */
export function actionDraftReply(
  pairContext: PairContext,
  known: {
    title: string;
    ownerId: string;
    due: Due;
    unsureOwner?: string;
    messageLink?: string | null;
    place?: DraftView['place'];
  },
): Reply {
  const { title, ownerId, due, unsureOwner, messageLink = null, place = 'chat' } = known;
  const view: DraftView = {
    kind: 'action',
    pair: pairOf(pairContext),
    newId: pairContext.newId,
    title,
    place,
    messageLink,
    ownerId,
    dueDate: due.kind === 'date' ? due.date : null,
    unclearDate: due.kind === 'unclear' ? due.words : null,
    ...(due.kind === 'unclear' && {
      days: likelyDays(due.words, readingOf(pairContext.turn)),
    }),
    ...(unsureOwner !== undefined && { unsureOwner }),
  };
  return { card: (reader) => draftCard(view, reader) };
}

/** The same of a text in which a date may stand: "send the deck by Friday". */
export function draftFromText(
  pairContext: PairContext,
  text: string,
  more: { messageLink?: string | null; place?: DraftView['place'] } = {},
): Reply {
  const { what, due } = splitDueDate(text, readingOf(pairContext.turn));
  return actionDraftReply(pairContext, { title: what || text, ownerId: pairContext.person.id, due, ...more });
}

export function topicDraftReply(
  pairContext: PairContext,
  known: { title: string; messageLink?: string | null; place?: DraftView['place'] },
): Reply {
  const { title, messageLink = null, place = 'chat' } = known;
  const view: DraftView = {
    kind: 'topic',
    pair: pairOf(pairContext),
    newId: pairContext.newId,
    title,
    place,
    messageLink,
    purpose: null,
  };
  return { card: (reader) => draftCard(view, reader) };
}
