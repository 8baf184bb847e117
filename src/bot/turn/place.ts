import { Failure } from '../../contract/errors.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { enter } from '../../usecases/scope.ts';
import type { NotForThisChatReason } from '../cards/views.ts';
import type { MeetingDetails } from '../meeting/meetingDetails.ts';
import type { Stories } from '../stories.ts';
import type { PairHere } from './pairHere.ts';
import type { Turn } from './turn.ts';

/** Which 1:1 a conversation is about. Its content may be shown there in the first case only. */
export type Place =
  /**
   * `userIds`: Bot Framework ids of the two where both see the chat, empty in a personal chat; `elsewhere`: the
   * person's other 1:1s in a personal chat.
   */
  | { kind: 'pair'; oneOnOne: OneOnOne; userIds: string[]; members: Member[]; elsewhere: OneOnOne[] }
  | { kind: 'several'; oneOnOnes: OneOnOne[] }
  | { kind: 'none' }
  | { kind: 'notHere'; reason: NotForThisChatReason }
  /** Teams knows no such chat, or Opener is not in it. */
  | { kind: 'unknown' };

/** Somebody in the chat, by both of their ids. */
export type Member = { personId: string; teamsId: string };

export type Places = {
  /** @throws Failure unavailable, changedMeanwhile, notFound */
  find(turn: Turn, person: Person): Promise<Place>;
  /** The place of a 1:1 that a card names: only where its content may be shown. @throws Failure, as above */
  findOf(turn: Turn, person: Person, oneOnOneId: string): Promise<Place>;
};

type Needs = { stories: Stories; pairHere: PairHere; details: Pick<MeetingDetails, 'learn'> };

export function createPlaces({ stories, pairHere, details }: Needs): Places {
  async function find(turn: Turn, person: Person): Promise<Place> {
    const { conversation } = turn;
    if (conversation.kind === 'channel') return { kind: 'notHere', reason: 'channel' };
    return conversation.kind === 'personal' ? inPersonalChat(turn, person) : inChat(turn, person);
  }

  async function inChat(turn: Turn, person: Person): Promise<Place> {
    const here = await pairHere(turn, person);
    if (here.kind !== 'pair') return here;
    const { oneOnOne, members, isNew } = here;
    details.learn(turn, oneOnOne.id, isNew);
    return { kind: 'pair', oneOnOne, userIds: members.map(({ teamsId }) => teamsId), members, elsewhere: [] };
  }

  async function inPersonalChat(turn: Turn, person: Person): Promise<Place> {
    const [chat, oneOnOnes] = await Promise.all([
      stories.personal.remember(person, turn.conversation),
      stories.personal.oneOnOnes(person, turn.spoken),
    ]);
    const chosen = oneOnOnes.find(({ id }) => id === chat.chosenOneOnOneId);
    const [only, ...others] = oneOnOnes;
    if (!only) return { kind: 'none' };
    const oneOnOne = others.length === 0 ? only : chosen;
    return oneOnOne ? alone(oneOnOne, turn, person, oneOnOnes) : { kind: 'several', oneOnOnes };
  }

  return {
    find,
    async findOf(turn, person, oneOnOneId) {
      enter(person, 'read', oneOnOneId);
      if (turn.conversation.kind === 'personal') {
        const found = await stories.readOneOnOne({ person, id: oneOnOneId });
        return alone((await stories.noteLanguage(found, person, turn.spoken)).value, turn, person);
      }
      const place = await find(turn, person);
      if (place.kind === 'pair' && place.oneOnOne.id !== oneOnOneId) throw new Failure('notFound');
      return place;
    },
  };
}

function alone(oneOnOne: OneOnOne, turn: Turn, person: Person, all: readonly OneOnOne[] = []): Place {
  const members = [{ personId: person.id, teamsId: turn.teamsId }];
  const elsewhere = all.filter(({ id }) => id !== oneOnOne.id);
  return { kind: 'pair', oneOnOne, userIds: [], members, elsewhere };
}
