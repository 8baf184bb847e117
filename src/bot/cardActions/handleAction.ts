import { Failure } from '../../contract/errors.ts';
import type { Person } from '../../domain/person.ts';
import { helpCard } from '../cards/help.ts';
import type { CommandWord } from '../cards/payloads/conversation.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { Command } from '../commands/command.ts';
import { answerCommand } from '../messages/answerCommand.ts';
import { answerAt, elsewhereReply, type TalkDependencies, whichReply } from '../messages/onMessage.ts';
import { moveToOther } from '../talk/moveToOther.ts';
import { idFrom } from '../turn/once.ts';
import { type BotReply, replyAbout, replyOfNone } from '../turn/reply.ts';
import type { PairContext, Turn } from '../turn/turn.ts';
import { handlePairAction } from './handlePairAction.ts';

/** Verbs that only show something: nobody else's view of the card changes with them. */
const looking: readonly CardAction['verb'][] = ['runCommand', 'showAction', 'showActions', 'makeAction'];

export function isChange({ verb }: CardAction): boolean {
  return !looking.includes(verb);
}

/**
 * Does what a button on a card asks for. Whatever the card says, the person must be one of the two of the 1:1 that it
 * names, and the conversation one in which that 1:1 may be shown.
 * @throws Failure
 */
export async function handleAction(
  dependencies: TalkDependencies,
  turn: Turn,
  person: Person,
  action: CardAction,
): Promise<BotReply> {
  if (action.verb === 'runCommand') return runCommand(dependencies, turn, person, action);
  const scope = await dependencies.chatScopes.findOf(turn, person, action.oneOnOneId);
  if (scope.kind === 'several') return elsewhereReply({ kind: 'none' });
  if (scope.kind !== 'pair') return elsewhereReply(scope);
  if (action.verb === 'chooseOneOnOne') {
    await choose(dependencies, turn, person, action.oneOnOneId);
    return answerAt(dependencies, turn, person, { text: action.text, entities: [] }, scope);
  }
  const { oneOnOne, userIds } = scope;
  const pairContext = { turn, person, oneOnOne, userIds, newId: newIdOf(turn) };
  if (action.verb === 'moveToOther') return moved(dependencies, pairContext, action);
  return replyAbout(oneOnOne, await handlePairAction(dependencies, pairContext, action));
}

/** What somebody writes from now on is for this 1:1, in their own chat alone. */
async function choose(
  { useCases }: TalkDependencies,
  { conversation, now }: Turn,
  person: Person,
  oneOnOneId: string,
): Promise<void> {
  if (conversation.kind !== 'personal') return;
  const choice = { chosenOneOnOneId: oneOnOneId, chosenAt: now };
  await useCases.personal.remember(person, conversation, choice);
}

/** What went to the wrong 1:1 goes to another of theirs, and so does what they write next. */
async function moved(
  dependencies: TalkDependencies,
  from: PairContext,
  action: Extract<CardAction, { verb: 'moveToOther' }>,
): Promise<BotReply> {
  const { turn, person } = from;
  if (turn.conversation.kind !== 'personal') throw new Failure('notFound');
  const scope = await dependencies.chatScopes.findOf(turn, person, action.otherOneOnOneId);
  if (scope.kind !== 'pair') throw new Failure('notFound');
  const to = { ...from, oneOnOne: scope.oneOnOne };
  const reply = await moveToOther(dependencies.useCases, from, to, action);
  await choose(dependencies, turn, person, scope.oneOnOne.id);
  return replyAbout(scope.oneOnOne, reply);
}

async function runCommand(
  dependencies: TalkDependencies,
  turn: Turn,
  person: Person,
  { command, oneOnOneId }: Extract<CardAction, { verb: 'runCommand' }>,
): Promise<BotReply> {
  const { chatScopes } = dependencies;
  const scope = oneOnOneId
    ? await chatScopes.findOf(turn, person, oneOnOneId)
    : await chatScopes.find(turn, person);
  if (command === 'help' && (scope.kind === 'none' || scope.kind === 'several'))
    return replyOfNone((reader) => helpCard({ pair: null }, reader));
  if (scope.kind === 'several') return whichReply(person, scope.oneOnOnes, command);
  if (scope.kind !== 'pair') return elsewhereReply(scope);
  const { oneOnOne, userIds } = scope;
  const pairContext = { turn, person, oneOnOne, userIds, newId: newIdOf(turn) };
  return replyAbout(oneOnOne, await answerCommand(dependencies, pairContext, commandOf(command), command));
}

function commandOf(word: CommandWord): Command {
  if (word === 'actions') return { kind: 'listActions', whose: 'all' };
  return word === 'question' ? { kind: 'question', wording: null } : { kind: word };
}

function newIdOf({ conversation, activityId }: Turn): string {
  return idFrom(conversation.conversationId, activityId);
}
