import { Failure } from '../../contract/errors.ts';
import { cutText } from '../../domain/cutText.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { helpCard } from '../cards/help.ts';
import { notForThisChatCard } from '../cards/notForThisChat.ts';
import { commandTextLimit } from '../cards/payloads/fields.ts';
import { startHereCard } from '../cards/startHere.ts';
import { whichCard } from '../cards/which.ts';
import type { Speaking } from '../commands/command.ts';
import { parseCommand } from '../commands/parseCommand.ts';
import { plainText, withNames } from '../commands/plainText.ts';
import { idFrom } from '../turn/newIds.ts';
import type { Place, Places } from '../turn/place.ts';
import type { Turn } from '../turn/turn.ts';
import { type AnswerNeeds, answerCommand } from './answerCommand.ts';
import { answerTyped } from './askBack.ts';
import type { Answer } from './reply.ts';
import { speakingOf } from './speaking.ts';

/** A message that somebody wrote to the bot. `entities`: as Teams sent them. */
export type Said = { text: string; entities: unknown };

export type TalkNeeds = AnswerNeeds & { places: Places };

/**
 * Answers a message, wherever it was written.
 * @throws Failure
 */
export async function onMessage(needs: TalkNeeds, turn: Turn, person: Person, said: Said): Promise<Answer> {
  const place = await needs.places.find(turn, person);
  if (place.kind === 'several') return askWhich(turn, person, said, place.oneOnOnes);
  return answerAt(needs, turn, person, said, place);
}

/** Answers a message that is about the 1:1 of this place. @throws Failure */
export async function answerAt(
  needs: TalkNeeds,
  turn: Turn,
  person: Person,
  { text, entities }: Said,
  place: Exclude<Place, { kind: 'several' }>,
): Promise<Answer> {
  if (place.kind !== 'pair') return elsewhereReply(place);
  const { oneOnOne, userIds, members, elsewhere } = place;
  const other = otherThan(oneOnOne.people, person.id);
  const speaking = speakingOf(turn, person, { other, entities, members });
  const newId = idFrom(turn.conversation.conversationId, turn.activityId);
  const asked = { turn, person, oneOnOne, userIds, newId };
  const answered = await answerTyped(needs.stories, needs.questions, asked, { text, speaking });
  if (answered) return { ...answered, about: oneOnOne.id };
  const command = parseCommand(text, speaking);
  const reply = await answerCommand(needs, asked, command, asRead(text, speaking));
  const answer = { ...reply, about: oneOnOne.id };
  if (command.kind !== 'settings' || elsewhere.length === 0) return answer;
  return { ...answer, also: whichReply(person, [oneOnOne, ...elsewhere], 'agenda').card };
}

/** What is said where there is no 1:1 to speak of. @throws Failure unavailable where Teams knows no such chat */
export function elsewhereReply(place: Exclude<Place, { kind: 'several' | 'pair' }>): Answer {
  if (place.kind === 'unknown') throw new Failure('unavailable');
  if (place.kind === 'none') {
    return { about: null, card: (reader) => startHereCard({ hasOneOnOne: false }, reader) };
  }
  return { about: null, card: (reader) => notForThisChatCard(place.reason, reader) };
}

/** Somebody has several 1:1s and has not said yet which of them they speak of. */
function askWhich(turn: Turn, person: Person, { text, entities }: Said, oneOnOnes: OneOnOne[]): Answer {
  const speaking = speakingOf(turn, person, { other: null, entities, members: [] });
  const command = parseCommand(text, speaking);
  if (command.kind === 'help') return { about: null, card: (reader) => helpCard({ pair: null }, reader) };
  return whichReply(person, oneOnOnes, asRead(text, speaking));
}

/** Asks which of their 1:1s a text is for. Only ever in the own chat of whoever has them. */
export function whichReply(person: Person, oneOnOnes: OneOnOne[], text: string): Answer {
  const choices = oneOnOnes.map(({ id, people }) => ({
    oneOnOneId: id,
    other: otherThan(people, person.id),
  }));
  const view = { choices, text: cutText(text, commandTextLimit) };
  return { about: oneOnOnes[0]?.id ?? null, card: (reader) => whichCard(view, reader) };
}

/** A message as its writer sees it, without the bot's mention. */
function asRead(text: string, { mentions }: Speaking): string {
  const said = plainText(text, mentions);
  return withNames(said.text, said.marked);
}
