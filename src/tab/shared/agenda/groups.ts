import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { isAnswered } from '../../../domain/statusUpdate.ts';

export type Groups = Record<GroupName, AgendaItem[]>;

export type GroupName = 'waiting' | 'updates' | 'answered' | 'discussed';

/**
 * The agenda as people see it: topics that wait, updates to be answered, those that are, and what was discussed; each
 * in the agenda's order.
 * @param held an update that somebody is writing in: it stays where it is until they leave it
 */
export function agendaGroupsOf(items: readonly AgendaItem[], held: string | null = null): Groups {
  const groups: Groups = { waiting: [], updates: [], answered: [], discussed: [] };
  for (const item of items) groups[nameOf(item, held)].push(item);
  return groups;
}

/** The group that an item is in. */
export function groupOf(items: readonly AgendaItem[], id: string): AgendaItem[] {
  const all = Object.values(agendaGroupsOf(items));
  return all.find((group) => group.some((item) => item.id === id)) ?? [];
}

function nameOf(item: AgendaItem, held: string | null): GroupName {
  if (item.discussedAt !== null) return 'discussed';
  if (item.update === undefined) return 'waiting';
  return isAnswered(item) && item.id !== held ? 'answered' : 'updates';
}
