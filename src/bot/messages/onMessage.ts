import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';
import { cutText } from '../../domain/cutText.ts';
import { languageOf } from '../../domain/language.ts';
import { type OneOnOne, otherThan } from '../../domain/oneOnOne.ts';
import { countingZone } from '../../domain/pairZone.ts';
import type { Person } from '../../domain/person.ts';
import type { NamedMention, NamedPerson, Speaking } from '../../reading/sentences/speaking.ts';
import { withNames } from '../../reading/sentences/words.ts';
import { helpCard } from '../cards/help.ts';
import { notForThisChatCard } from '../cards/notForThisChat.ts';
import { commandTextLimit } from '../cards/payloads/fields.ts';
import { startHereCard } from '../cards/startHere.ts';
import { whichCard } from '../cards/which.ts';
import { withWrongOne } from '../cards/wrongOne.ts';
import { type ForWhom, readForWhom } from '../commands/forWhom.ts';
import { parseCommand } from '../commands/parseCommand.ts';
import { plainText } from '../commands/plainText.ts';
import type { ChatScope, ChatScopes, Member } from '../scope/scope.ts';
import { answerTyped } from '../talk/askBack.ts';
import { overviewReply } from '../talk/overviewReply.ts';
import { idFrom } from '../turn/once.ts';
import { type BotReply, replyAbout, replyOfNone } from '../turn/reply.ts';
import type { Turn } from '../turn/turn.ts';
import { type AnswerDependencies, answerCommand } from './answerCommand.ts';

/** A message that somebody wrote to the bot. `entities`: as Teams sent them. */
type IncomingText = { text: string; entities: unknown };

export type TalkDependencies = AnswerDependencies & { chatScopes: ChatScopes };

/**
 * Answers a message, wherever it was written. Of somebody with several 1:1s, in their own chat, a name in it says which one
 * it is for, and what only looks is answered over all of them.
 * @throws Failure
 */
export async function onMessage(
  dependencies: TalkDependencies,
  turn: Turn,
  person: Person,
  incomingText: IncomingText,
): Promise<BotReply> {
  const scope = await dependencies.chatScopes.find(turn, person);
  const all =
    scope.kind === 'several'
      ? scope.oneOnOnes
      : scope.kind === 'pair'
        ? [scope.oneOnOne, ...scope.elsewhere]
        : [];
  if (all.length > 1) {
    const overAll = await answerOverAll(dependencies, turn, person, incomingText, all);
    if (overAll !== null) return overAll;
  }
  if (scope.kind === 'several') return askWhich(turn, person, incomingText, scope.oneOnOnes);
  return answerAt(dependencies, turn, person, incomingText, scope);
}

/** What needs no choice of a 1:1, or makes it; null where the message is for the one that was chosen. */
async function answerOverAll(
  dependencies: TalkDependencies,
  turn: Turn,
  person: Person,
  incomingText: IncomingText,
  all: OneOnOne[],
): Promise<BotReply | null> {
  const speaking = speakingOf(turn, person, { other: null, entities: incomingText.entities, members: [] });
  const text = asRead(incomingText.text, speaking);
  const forWhom = readForWhom(text, speaking, person, all);
  if (forWhom !== null) return answerFor(dependencies, turn, person, { text, all, speaking }, forWhom);
  const command = parseCommand(text, speaking);
  if (command.kind === 'agenda')
    return overviewReply(dependencies.useCases, { person, turn }, all, { what: 'agenda' });
  if (command.kind !== 'listActions') return null;
  const asked = { what: 'actions', whose: command.whose } as const;
  return overviewReply(dependencies.useCases, { person, turn }, all, asked);
}

/** "For Tom": the 1:1 with Tom, or the question which Tom. In "send the deck for Tom" Tom is the owner as well. */
async function answerFor(
  dependencies: TalkDependencies,
  turn: Turn,
  person: Person,
  { text, all, speaking }: { text: string; all: OneOnOne[]; speaking: Speaking },
  { oneOnOnes, rest }: ForWhom,
): Promise<BotReply> {
  const [oneOnOne, ...others] = oneOnOnes;
  if (!oneOnOne || others.length > 0) return whichReply(person, oneOnOnes, rest);
  const isPromise = parseCommand(text, speaking).kind === 'addAction' && text.startsWith(rest);
  const scope = await dependencies.chatScopes.findOf(turn, person, oneOnOne.id);
  if (scope.kind !== 'pair') throw new Failure('notFound');
  const elsewhere = all.filter(({ id }) => id !== oneOnOne.id);
  const said = { text: isPromise ? text : rest, entities: [] };
  return answerAt(dependencies, turn, person, said, { ...scope, elsewhere });
}

/** Answers a message that is about the 1:1 of this place. @throws Failure */
export async function answerAt(
  dependencies: TalkDependencies,
  turn: Turn,
  person: Person,
  { text, entities }: IncomingText,
  scope: Exclude<ChatScope, { kind: 'several' }>,
): Promise<BotReply> {
  if (scope.kind !== 'pair') return elsewhereReply(scope);
  const { oneOnOne, userIds, members, elsewhere } = scope;
  const other = otherThan(oneOnOne.people, person.id);
  const speaking = speakingOf(turn, person, { other, entities, members });
  const newId = idFrom(turn.conversation.conversationId, turn.activityId);
  const pairContext = { turn, person, oneOnOne, userIds, newId };
  const answered = await answerTyped(dependencies.useCases, dependencies.questions, pairContext, {
    text,
    speaking,
  });
  if (answered) return withWayElsewhere(person, replyAbout(oneOnOne, answered), elsewhere);
  const command = parseCommand(text, speaking);
  const reply = await answerCommand(dependencies, pairContext, command, asRead(text, speaking));
  // What one can write is the same in every 1:1.
  if (command.kind === 'help') return { ...replyAbout(oneOnOne, reply), names: null };
  const answer = withWayElsewhere(person, replyAbout(oneOnOne, reply), elsewhere);
  if (command.kind !== 'settings' || elsewhere.length === 0) return answer;
  return { ...answer, also: whichReply(person, [oneOnOne, ...elsewhere], 'agenda').card };
}

/** What was written into one of several 1:1s can be moved to another. */
function withWayElsewhere(person: Person, reply: BotReply, elsewhere: readonly OneOnOne[]): BotReply {
  const { about, wrote, card } = reply;
  if (!wrote || about === null || elsewhere.length === 0) return reply;
  const view = { oneOnOneId: about, wrote, choices: choicesOf(person, elsewhere) };
  return { ...reply, card: (reader) => withWrongOne(card(reader), view, reader) };
}

/** What is said where there is no 1:1 to speak of. @throws Failure unavailable where Teams knows no such chat */
export function elsewhereReply(scope: Exclude<ChatScope, { kind: 'several' | 'pair' }>): BotReply {
  if (scope.kind === 'unknown') throw new Failure('unavailable');
  if (scope.kind === 'none') {
    return replyOfNone((reader) => startHereCard({ hasOneOnOne: false }, reader));
  }
  return replyOfNone((reader) => notForThisChatCard(scope.reason, reader));
}

/** Somebody has several 1:1s and has not said yet which of them they speak of. */
function askWhich(
  turn: Turn,
  person: Person,
  { text, entities }: IncomingText,
  oneOnOnes: OneOnOne[],
): BotReply {
  const speaking = speakingOf(turn, person, { other: null, entities, members: [] });
  const command = parseCommand(text, speaking);
  if (command.kind === 'help') return replyOfNone((reader) => helpCard({ pair: null }, reader));
  return whichReply(person, oneOnOnes, asRead(text, speaking));
}

/** Asks which of their 1:1s a text is for. Only ever in the own chat of whoever has them. */
export function whichReply(person: Person, oneOnOnes: OneOnOne[], text: string): BotReply {
  const view = { choices: choicesOf(person, oneOnOnes), text: cutText(text, commandTextLimit) };
  return { about: oneOnOnes[0]?.id ?? null, names: null, card: (reader) => whichCard(view, reader) };
}

function choicesOf(person: Person, oneOnOnes: readonly OneOnOne[]) {
  return oneOnOnes.map(({ id, people }) => ({ oneOnOneId: id, other: otherThan(people, person.id) }));
}

/** A message as its writer sees it, without the bot's mention. */
function asRead(text: string, { mentions }: Speaking): string {
  const said = plainText(text, mentions);
  return withNames(said.text, said.marked);
}

/** More mentions than any sentence has. */
const maxMentions = 20;

const mention = z.object({
  type: z.literal('mention'),
  /** Some clients leave it out; the name then stands in the text as it is shown. */
  text: z.string().max(400).optional(),
  mentioned: z.object({
    id: z.string().max(300),
    name: z.string().max(300).catch(''),
    aadObjectId: z.string().max(100).optional(),
  }),
});

const anyEntities = z.array(z.unknown()).catch([]);

/**
 * Who speaks, and whom a message names.
 * @param entities of the activity, as they came; @param members whose ids Teams told, to know who is mentioned
 */
function speakingOf(
  turn: Turn,
  person: Person,
  { other, entities, members }: { other: NamedPerson | null; entities: unknown; members: readonly Member[] },
): Speaking {
  const read = anyEntities.parse(entities);
  const mentions = read.flatMap((entity): NamedMention[] => {
    const { data } = mention.safeParse(entity);
    return data
      ? [
          {
            text: data.text ?? `<at>${data.mentioned.name}</at>`,
            personId: personIdOf(data.mentioned, turn, members),
          },
        ]
      : [];
  });
  return {
    now: turn.now,
    zone: countingZone(turn.zone),
    language: languageOf(turn.locale),
    you: { id: person.id, name: person.name },
    other,
    mentions: mentions.slice(0, maxMentions),
  };
}

/** Teams names people by its own ids here; somebody who is not in the chat keeps that one, and so is a stranger. */
function personIdOf(
  { id, aadObjectId }: { id: string; aadObjectId?: string | undefined },
  turn: Turn,
  members: readonly Member[],
): string | null {
  if (id === turn.botId) return null;
  return aadObjectId?.toLowerCase() ?? members.find(({ teamsId }) => teamsId === id)?.personId ?? id;
}
