import { Failure } from '../../contract/errors.ts';
import { otherThan } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { unlessGone } from '../../usecases/unlessFailed.ts';
import type { CardAction } from '../cards/payloads.ts';
import { idFrom } from '../turn/once.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { actionReply, withdrawActionReply } from './actionReplies.ts';
import { topicReply } from './agendaReplies.ts';

type Move = Pick<Extract<CardAction, { verb: 'moveToOther' }>, 'kind' | 'itemId'>;

/**
 * Moves what somebody wrote into one of their 1:1s to another: it is added there first and then taken away here, so that
 * nothing is lost between. The id there follows from both, so that the same press again, or one that was cut off, makes no
 * second; and once it is away from here, this card moves it nowhere else.
 * @throws Failure notFound (it is in neither), and as adding does
 */
export async function moveToOther(
  useCases: BotUseCases,
  from: PairContext,
  to: PairContext,
  { kind, itemId }: Move,
): Promise<Reply> {
  const newId = idFrom(to.oneOnOne.id, itemId);
  return kind === 'topic'
    ? moveTopic(useCases, from, to, { itemId, newId })
    : moveAction(useCases, from, to, { itemId, newId });
}

type Ids = { itemId: string; newId: string };

async function moveTopic(
  useCases: BotUseCases,
  from: PairContext,
  to: PairContext,
  { itemId, newId }: Ids,
): Promise<Reply> {
  const isThis = (id: string) => (one: { id: string }) => one.id === id;
  const here = (await useCases.listAgenda(from.person, from.oneOnOne.id)).find(isThis(itemId));
  if (here) {
    const { title, purpose } = here;
    await useCases.addTopic(to.person, to.oneOnOne.id, { id: newId, title, purpose, link: null });
    await useCases.moveTopic(from.person, from.oneOnOne.id, itemId, 'removed');
  }
  const there = (await useCases.listAgenda(to.person, to.oneOnOne.id)).find(isThis(newId));
  if (!there) throw new Failure('notFound');
  return topicReply(to, { item: there, state: 'waiting' });
}

async function moveAction(
  useCases: BotUseCases,
  from: PairContext,
  to: PairContext,
  { itemId, newId }: Ids,
): Promise<Reply> {
  const { person } = from;
  const here = await useCases.readAction(person, from.oneOnOne.id, itemId).catch(unlessGone);
  if (here?.value.status === 'open') {
    const { title, dueDate, source, ownerId } = here.value;
    const owner = ownerId === person.id ? ownerId : otherThan(to.oneOnOne.people, person.id).id;
    await useCases.addAction(person, to.oneOnOne.id, { id: newId, title, dueDate, source, ownerId: owner });
    // What was never meant for this one leaves no trace in it.
    await withdrawActionReply(useCases, from, itemId);
  }
  return actionReply(to, (await useCases.readAction(person, to.oneOnOne.id, newId)).value);
}
