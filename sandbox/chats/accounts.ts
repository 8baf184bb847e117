import { type PersonKey, people } from '../world/world.ts';
import { personKeys } from './chat.ts';

/** Who takes part in a chat, as Teams names them to a bot. */
export type ChatAccount = { id: string; name: string; aadObjectId?: string };

export function accountOf(person: PersonKey): ChatAccount {
  const { id, name } = people[person];
  return { id: userIdOf(person), name, aadObjectId: id };
}

export function botAccount(botId: string): ChatAccount {
  return { id: `28:${botId}`, name: 'Opener' };
}

/** Teams' own id of a person towards this bot. */
export function userIdOf(person: PersonKey): string {
  return `29:${person}`;
}

/** Whom an id means: Teams' own (`29:…`) or an Entra object id. */
export function personOfId(id: string): PersonKey | undefined {
  return personKeys.find((key) => userIdOf(key) === id || people[key].id === id);
}
