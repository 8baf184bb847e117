import { useMemo } from 'react';
import {
  addItem,
  moveItem,
  readAgenda,
  setDiscussed,
  setPurpose,
  setRemoved,
  setUpdate,
} from '../../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../../domain/agendaItem.ts';
import type { Purpose } from '../../../domain/purpose.ts';
import { toWellFormedText } from '../../../domain/wellFormed.ts';
import { useStrings } from '../../strings/strings.tsx';
import { usePanel } from '../session/panel.tsx';
import { groupOf } from './groups.ts';
import { placeInGroup } from './placeInGroup.ts';

export type AgendaActions = {
  /** Adds topics behind those that wait; their titles are within the limit. */
  add(titles: readonly string[]): void;
  /** Adds a topic for a purpose; answers its id. */
  addFor(title: string, purpose: Purpose): string;
  /** Takes off again what was just added. */
  undo(id: string, title: string): void;
  /** Adds an update: a question that is answered in writing. */
  addUpdate(title: string): void;
  tick(item: AgendaItem): void;
  purpose(item: AgendaItem, purpose: Purpose | null): void;
  /** Makes an update of a topic, or a topic of an update. */
  setUpdate(item: AgendaItem, isUpdate: boolean): void;
  /** Makes an item number `place` (from 0) of its group. */
  moveTo(item: AgendaItem, place: number): void;
  /** One place up (-1) or down (1). */
  step(item: AgendaItem, by: -1 | 1): void;
};

/** What a person does to the agenda, and what is said of it to people who listen. */
export function useAgendaActions(): AgendaActions {
  const { doc, pair, now, announce } = usePanel();
  const strings = useStrings();
  const me = pair.you.id;
  return useMemo(() => {
    const named = (item: AgendaItem) => item.title.trim() || strings.item.untitled;
    const moveTo = (item: AgendaItem, place: number) => {
      const items = readAgenda(doc);
      const group = groupOf(items, item.id);
      if (group.findIndex((one) => one.id === item.id) === place) return;
      moveItem(doc, item.id, placeInGroup(items, item.id, place));
      announce(strings.agenda.moved(named(item), place + 1, group.length));
    };
    const newItem = (title: string) => ({
      id: crypto.randomUUID(),
      // A slide's line break in what was pasted is a blank between two words.
      title: toWellFormedText(title).replaceAll('\n', ' '),
      purpose: null,
      broughtBy: me,
      addedAt: now(),
    });
    return {
      addUpdate(title) {
        addItem(doc, { ...newItem(title), isUpdate: true });
        announce(strings.updates.added(title));
      },
      add(titles) {
        doc.transact(() => {
          for (const title of titles) addItem(doc, newItem(title));
        });
        announce(
          titles.length === 1 ? strings.agenda.added(titles.join()) : strings.agenda.addedMany(titles.length),
        );
      },
      addFor(title, purpose) {
        const item = newItem(title);
        addItem(doc, { ...item, purpose });
        announce(strings.agenda.added(title));
        return item.id;
      },
      undo(id, title) {
        setRemoved(doc, id, now());
        announce(strings.undo.removed(title));
      },
      tick(item) {
        const discussed = item.discussedAt === null;
        setDiscussed(doc, item.id, discussed ? now() : null);
        announce(discussed ? strings.item.nowDiscussed(named(item)) : strings.item.nowWaiting(named(item)));
      },
      setUpdate(item, isUpdate) {
        setUpdate(doc, item.id, isUpdate);
        announce(isUpdate ? strings.updates.nowUpdate(named(item)) : strings.updates.nowTopic(named(item)));
      },
      purpose: (item, purpose) => void setPurpose(doc, item.id, purpose),
      moveTo,
      step(item, by) {
        const group = groupOf(readAgenda(doc), item.id);
        const place = group.findIndex((one) => one.id === item.id) + by;
        if (place < 0 || place >= group.length) announce(strings.agenda.cannotMove(named(item)));
        else moveTo(item, place);
      },
    };
  }, [doc, me, now, announce, strings]);
}
