import type { AgendaItem } from '../../../domain/agendaItem.ts';

export type Groups = { waiting: AgendaItem[]; discussed: AgendaItem[] };

/** The agenda as people see it: what waits, then what was discussed, each in the agenda's order. */
export function groupsOf(items: readonly AgendaItem[]): Groups {
  return {
    waiting: items.filter((item) => item.discussedAt === null),
    discussed: items.filter((item) => item.discussedAt !== null),
  };
}

/** The group that an item is in. */
export function groupOf(items: readonly AgendaItem[], id: string): AgendaItem[] {
  const { waiting, discussed } = groupsOf(items);
  return waiting.some((item) => item.id === id) ? waiting : discussed;
}
