import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { AgendaItem } from '../../../domain/agendaItem.ts';

/** A topic that shall become an action item; a new object each time somebody asks. */
export type ActionOrigin = Pick<AgendaItem, 'id' | 'title'>;

type ActionDraft = {
  origin: ActionOrigin | null;
  /** Puts a topic into the box for action items, to be completed there. */
  begin(item: ActionOrigin): void;
  end(): void;
};

const DraftContext = createContext<ActionDraft | null>(null);

/** The way from the agenda to the box for action items. */
export function ActionDraftProvider(props: { children: ReactNode }) {
  const [origin, setOrigin] = useState<ActionOrigin | null>(null);
  const draft = useMemo(
    (): ActionDraft => ({
      origin,
      begin: ({ id, title }) => setOrigin({ id, title }),
      end: () => setOrigin(null),
    }),
    [origin],
  );
  return <DraftContext value={draft}>{props.children}</DraftContext>;
}

export function useActionDraft(): ActionDraft {
  const draft = use(DraftContext);
  if (draft === null) throw new Error('useActionDraft stands outside of a panel');
  return draft;
}
