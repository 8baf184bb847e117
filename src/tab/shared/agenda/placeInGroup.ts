import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { groupOf } from './groups.ts';

/**
 * Where in the whole agenda (among all others, 0 is first) an item goes that shall become number `place` of its own
 * group. Between its new neighbours of the group it goes right before the later one.
 * @param items the whole agenda in order
 */
export function placeInGroup(items: readonly AgendaItem[], id: string, place: number): number {
  const others = items.filter((item) => item.id !== id);
  const neighbours = groupOf(items, id).filter((item) => item.id !== id);
  const later = neighbours[place];
  if (later !== undefined) return others.indexOf(later);
  const last = neighbours.at(-1);
  return last === undefined ? others.length : others.indexOf(last) + 1;
}
