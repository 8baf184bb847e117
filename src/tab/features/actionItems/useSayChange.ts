import { use, useMemo } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { ActionEdit } from '../../../domain/actionItem.ts';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';

/** What was done to an action item, in a sentence. */
export function useSayChange() {
  const { pair } = usePanel();
  const strings = useLowerStrings().actions;
  const locale = use(LocaleContext);
  return useMemo(() => {
    const due = (date: string | null) => (date === null ? null : dateText(locale, shapes.wholeDay, date));
    return {
      added(items: readonly ActionItemView[]): string {
        const [first] = items;
        if (first === undefined || items.length > 1) return strings.addedSeveral(items.length);
        return strings.added(first.title, due(first.dueDate));
      },
      changed({ title }: ActionItemView, edit: ActionEdit): string {
        if (edit.status !== undefined) return strings.became[edit.status](title);
        if (edit.ownerId !== undefined) {
          return edit.ownerId === pair.you.id
            ? strings.nowYours(title)
            : strings.nowTheirs(title, pair.other.short);
        }
        if (edit.dueDate !== undefined) return strings.nowDue(title, due(edit.dueDate));
        return strings.renamed(edit.title ?? title);
      },
    };
  }, [pair, strings, locale]);
}
