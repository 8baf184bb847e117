import { createContext, use } from 'react';
import type * as Y from 'yjs';
import type { OneOnOneView } from '../../../contract/http.ts';
import type { Pair } from '../people/pair.ts';

/** What every part of an open panel works with. */
export type Panel = {
  view: OneOnOneView;
  pair: Pair;
  doc: Y.Doc;
  /** False while the agenda has not arrived, and when it is locked. */
  writable: boolean;
  /** The server's time, ISO 8601, UTC. */
  now(): string;
  /** Says something to people who listen instead of look. */
  announce(text: string): void;
};

const PanelContext = createContext<Panel | null>(null);

export const PanelProvider = PanelContext;

export function usePanel(): Panel {
  const panel = use(PanelContext);
  if (panel === null) throw new Error('usePanel stands outside of a panel');
  return panel;
}
