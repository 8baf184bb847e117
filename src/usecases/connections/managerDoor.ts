import type { Answer, Caller } from './account.ts';

/** Whose manager is who, as the organisation's directory says it. Never rejects. */
export type ManagerDoor = {
  /** The Entra object id of somebody's manager; null when the directory names none. */
  managerOf(caller: Caller): Promise<Answer<string | null>>;
};
