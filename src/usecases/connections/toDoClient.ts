import type { ActionItem } from '../../domain/actionItem.ts';
import type { Caller, GraphAnswer } from '../account.ts';

/** One task of the person's list in Microsoft To Do. */
export type ToDoTask = {
  id: string;
  /** Of the action item that it was made for; null for a task of their own. */
  actionId: string | null;
  isDone: boolean;
};

export type NewToDoTask = Pick<ActionItem, 'title' | 'dueDate'> & {
  actionId: string;
  /** Where it leads back to. */
  url: string;
};

/** Somebody's list of Opener in Microsoft To Do, while they are here. Never rejects. */
export type ToDoClient = {
  /** The list, made where it is missing, with all its tasks. */
  open(caller: Caller): Promise<GraphAnswer<{ listId: string; tasks: ToDoTask[] }>>;
  add(caller: Caller, listId: string, task: NewToDoTask): Promise<GraphAnswer<ToDoTask>>;
  setDone(caller: Caller, place: TaskPlace, isDone: boolean): Promise<GraphAnswer<null>>;
  /** One that is gone already is as good. */
  remove(caller: Caller, place: TaskPlace): Promise<GraphAnswer<null>>;
};

export type TaskPlace = { listId: string; taskId: string };
