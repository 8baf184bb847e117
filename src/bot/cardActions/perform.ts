import type { Person } from '../../domain/person.ts';
import { helpCard } from '../cards/help.ts';
import { notForThisChatCard } from '../cards/notForThisChat.ts';
import type { CommandWord } from '../cards/payloads/conversation.ts';
import type { CardAction } from '../cards/payloads.ts';
import { startHereCard } from '../cards/startHere.ts';
import type { Command } from '../commands/command.ts';
import { answerCommand } from '../talk/answerCommand.ts';
import { answerAt, type TalkNeeds, whichReply } from '../talk/onMessage.ts';
import type { Reply } from '../talk/reply.ts';
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
): Promise<Reply> {
  if (action.verb === 'runCommand') return runCommand(needs, turn, person, action);
  const place = await needs.places.findOf(turn, person, action.oneOnOneId);
  if (place.kind === 'notHere') return { card: (reader) => notForThisChatCard(place.reason, reader) };
  if (place.kind !== 'pair') return { card: (reader) => startHereCard({ hasOneOnOne: false }, reader) };
  if (action.verb === 'chooseOneOnOne') {
    if (turn.conversation.kind === 'personal') {
      const chosenOneOnOneId = action.oneOnOneId;
      await needs.stories.personal.remember(person, turn.conversation, { chosenOneOnOneId });
    }
    return answerAt(needs, turn, person, { text: action.text, entities: [] }, place);
  }
  const { oneOnOne, userIds } = place;
  return act(needs, { turn, person, oneOnOne, userIds, newId: newIdOf(turn) }, action);
}

async function runCommand(
  needs: TalkNeeds,
  turn: Turn,
  person: Person,
  { command, oneOnOneId }: Extract<CardAction, { verb: 'runCommand' }>,
): Promise<Reply> {
  const { places } = needs;
  const place = oneOnOneId ? await places.findOf(turn, person, oneOnOneId) : await places.find(turn, person);
  if (place.kind === 'notHere') return { card: (reader) => notForThisChatCard(place.reason, reader) };
  if (place.kind !== 'pair' && command === 'help')
    return { card: (reader) => helpCard({ pair: null }, reader) };
  if (place.kind === 'none') return { card: (reader) => startHereCard({ hasOneOnOne: false }, reader) };
  if (place.kind === 'several') return whichReply(person, place.oneOnOnes, command);
  const { oneOnOne, userIds } = place;
  const asked = { turn, person, oneOnOne, userIds, newId: newIdOf(turn) };
  return answerCommand(needs, asked, commandOf(command), command);
}

function commandOf(word: CommandWord): Command {
  if (word === 'actions') return { kind: 'listActions', whose: 'all' };
  return word === 'question' ? { kind: 'question', wording: null } : { kind: word };
}

function newIdOf({ conversation, activityId }: Turn): string {
  return idFrom(conversation.conversationId, activityId);
}
