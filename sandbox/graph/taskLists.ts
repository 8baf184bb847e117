import type { PersonKey } from '../world/world.ts';

export type SandboxTask = {
  id: string;
  title: string;
  status: 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';
  dueDateTime?: { dateTime: string; timeZone: string } | null | undefined;
  linkedResources: { applicationName?: string; externalId?: string; displayName?: string; webUrl?: string }[];
};

export type SandboxTaskList = { id: string; displayName: string; tasks: SandboxTask[] };

/** What people have in Microsoft To Do. */
export type TaskLists = {
  of(person: PersonKey): SandboxTaskList[];
  add(person: PersonKey, displayName: string): SandboxTaskList;
  list(person: PersonKey, id: string): SandboxTaskList | undefined;
  addTask(list: SandboxTaskList, task: Omit<SandboxTask, 'id'>): SandboxTask;
};

export function openTaskLists(): TaskLists {
  const lists = new Map<PersonKey, SandboxTaskList[]>();
  let made = 0;
  const newId = (kind: string) => `${kind}-${++made}`;
  function of(person: PersonKey): SandboxTaskList[] {
    const own = lists.get(person) ?? [{ id: newId('list'), displayName: 'Tasks', tasks: [] }];
    lists.set(person, own);
    return own;
  }
  return {
    of,
    list: (person, id) => of(person).find((list) => list.id === id),
    add(person, displayName) {
      const list = { id: newId('list'), displayName, tasks: [] };
      of(person).push(list);
      return list;
    },
    addTask(list, task) {
      const made = { ...task, id: newId('task') };
      list.tasks.push(made);
      return made;
    },
  };
}
