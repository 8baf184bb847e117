import type { Person } from '../../domain/person.ts';
import { helpCard } from '../cards/help.ts';
import type { CommandWord } from '../cards/payloads/conversation.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { Command } from '../commands/command.ts';
import { answerCommand } from '../talk/answerCommand.ts';
import { answerAt, elsewhereReply, type TalkNeeds, whichReply } from '../talk/onMessage.ts';
import type { Answer } from '../talk/reply.ts';
import { idFrom } from '../turn/newIds.ts';
import type { Turn } from '../turn/turn.ts';
import { act } from './act.ts';

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
export async function perform(
  needs: TalkNeeds,
  turn: Turn,
  person: Person,
  action: CardAction,
): Promise<Answer> {
  if (action.verb === 'runCommand') return runCommand(needs, turn, person, action);
  const place = await needs.places.findOf(turn, person, action.oneOnOneId);
  if (place.kind === 'several') return elsewhereReply({ kind: 'none' });
  if (place.kind !== 'pair') return elsewhereReply(place);
  if (action.verb === 'chooseOneOnOne') {
    if (turn.conversation.kind === 'personal') {
      const chosenOneOnOneId = action.oneOnOneId;
      await needs.stories.personal.remember(person, turn.conversation, { chosenOneOnOneId });
    }
    return answerAt(needs, turn, person, { text: action.text, entities: [] }, place);
  }
  const { oneOnOne, userIds } = place;
  const reply = await act(needs, { turn, person, oneOnOne, userIds, newId: newIdOf(turn) }, action);
  return { ...reply, about: oneOnOne.id };
}

async function runCommand(
  needs: TalkNeeds,
  turn: Turn,
  person: Person,
  { command, oneOnOneId }: Extract<CardAction, { verb: 'runCommand' }>,
): Promise<Answer> {
  const { places } = needs;
  const place = oneOnOneId ? await places.findOf(turn, person, oneOnOneId) : await places.find(turn, person);
  if (command === 'help' && (place.kind === 'none' || place.kind === 'several'))
    return { about: null, card: (reader) => helpCard({ pair: null }, reader) };
  if (place.kind === 'several') return whichReply(person, place.oneOnOnes, command);
  if (place.kind !== 'pair') return elsewhereReply(place);
  const { oneOnOne, userIds } = place;
  const asked = { turn, person, oneOnOne, userIds, newId: newIdOf(turn) };
  return { ...(await answerCommand(needs, asked, commandOf(command), command)), about: oneOnOne.id };
}

function commandOf(word: CommandWord): Command {
  if (word === 'actions') return { kind: 'listActions', whose: 'all' };
  return word === 'question' ? { kind: 'question', wording: null } : { kind: word };
}

function newIdOf({ conversation, activityId }: Turn): string {
  return idFrom(conversation.conversationId, activityId);
}
