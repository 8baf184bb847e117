import type { AgendaItem } from '../../../../domain/agendaItem.ts';
import type { GroupName } from '../../../shared/agenda/groups.ts';
import type { AgendaActions } from '../../../shared/agenda/useAgendaActions.ts';

/** What an item is drawn from. */
export type ItemProps = {
  item: AgendaItem;
  group: GroupName;
  /** Within its group. */
  isFirst: boolean;
  isLast: boolean;
  actions: AgendaActions;
  remove: (item: AgendaItem) => void;
  /** CSS pixels from its place while it is dragged. */
  dragged: number | null;
  /** Draws the line for the place of a dragged item. */
  drop: 'before' | 'after' | null;
};
