import type { Caller, GraphAnswer } from '../account.ts';

/** Whose manager is who, as the organisation's directory says it. Never rejects. */
export type DirectoryClient = {
  /** The Entra object id of somebody's manager; null when the directory names none. */
  managerOf(caller: Caller): Promise<GraphAnswer<string | null>>;
};
