import { use, useMemo } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { ActionEdit } from '../../../domain/actionItem.ts';
import { LocaleContext, useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';
import { wholeDay } from './dueWords.ts';

/** What was done to an action item, in a sentence. */
export function useSayChange() {
  const { pair } = usePanel();
  const words = useWording().actions;
  const locale = use(LocaleContext);
  return useMemo(() => {
    const due = (date: string | null) => (date === null ? null : wholeDay(locale, date));
    return {
      added: ({ title, dueDate }: ActionItemView) => words.added(title, due(dueDate)),
      changed({ title }: ActionItemView, edit: ActionEdit): string {
        if (edit.status !== undefined) return words.became[edit.status](title);
        if (edit.ownerId !== undefined) {
          return edit.ownerId === pair.you.id
            ? words.nowYours(title)
            : words.nowTheirs(title, pair.other.short);
        }
        if (edit.dueDate !== undefined) return words.nowDue(title, due(edit.dueDate));
        return words.renamed(edit.title ?? title);
      },
    };
  }, [pair, words, locale]);
}
